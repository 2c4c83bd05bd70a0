package dev.cairn.ui.form.view;

import dev.cairn.check.Fix;
import dev.cairn.json.Pointer;
import dev.cairn.ui.around.Around;
import dev.cairn.ui.form.FormData;

import javafx.scene.control.Control;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What the views of one open item share beside its data. */
public final class FormContext {

    private final FormData data;
    private final FieldViews views;
    private final Consumer<Fix> applyFix;
    private final BiConsumer<Control, Fix> previewFix;
    private final Consumer<Pointer> showInJson;
    private final Consumer<Pointer> jump;
    private final Around around;
    private final Set<Pointer> touched = new HashSet<>();
    private Runnable onTouch = () -> {};

    /**
     * @param applyFix applies the fix of a finding
     * @param previewFix lets a button of a fix show what it would change
     * @param showInJson puts the caret of the JSON view at the place
     * @param jump goes to another field, on whatever page it is
     * @param around files and other items
     */
    public FormContext(
            FormData data,
            FieldViews views,
            Consumer<Fix> applyFix,
            BiConsumer<Control, Fix> previewFix,
            Consumer<Pointer> showInJson,
            Consumer<Pointer> jump,
            Around around) {
        this.data = data;
        this.views = views;
        this.applyFix = applyFix;
        this.previewFix = previewFix;
        this.showInJson = showInJson;
        this.jump = jump;
        this.around = around;
    }

    public FormData data() {
        return data;
    }

    public FieldViews views() {
        return views;
    }

    /** The files and the other items around this one. */
    public Around around() {
        return around;
    }

    public void apply(Fix fix) {
        applyFix.accept(fix);
    }

    /** Lets a button of a fix show what it would change. */
    public void preview(Control button, Fix fix) {
        previewFix.accept(button, fix);
    }

    public void showInJson(Pointer pointer) {
        showInJson.accept(pointer);
    }

    /** Goes to another field, on whatever page it is. */
    public void jump(Pointer pointer) {
        jump.accept(pointer);
    }

    /** The user was in this field. */
    public void touch(Pointer pointer) {
        if (touched.add(pointer)) {
            onTouch.run();
        }
    }

    /** Whether the user was in this field. */
    public boolean isTouched(Pointer pointer) {
        return touched.contains(pointer);
    }

    /** Told when the user was in another field for the first time. */
    public void onTouch(Runnable listener) {
        onTouch = listener;
    }
}
