package dev.cairn.ui.form;

import dev.cairn.check.Fix;
import dev.cairn.form.FormData;
import dev.cairn.form.service.FormServices;
import dev.cairn.json.JsonPointer;

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
    private final Consumer<JsonPointer> showInJson;
    private final Consumer<JsonPointer> jump;
    private final FormServices around;
    private final Set<JsonPointer> touched = new HashSet<>();
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
            Consumer<JsonPointer> showInJson,
            Consumer<JsonPointer> jump,
            FormServices around) {
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
    public FormServices around() {
        return around;
    }

    public void apply(Fix fix) {
        applyFix.accept(fix);
    }

    /** Lets a button of a fix show what it would change. */
    public void preview(Control button, Fix fix) {
        previewFix.accept(button, fix);
    }

    public void showInJson(JsonPointer pointer) {
        showInJson.accept(pointer);
    }

    /** Goes to another field, on whatever page it is. */
    public void jump(JsonPointer pointer) {
        jump.accept(pointer);
    }

    /** The user was in this field. */
    public void touch(JsonPointer pointer) {
        if (touched.add(pointer)) {
            onTouch.run();
        }
    }

    /** Whether the user was in this field. */
    public boolean isTouched(JsonPointer pointer) {
        return touched.contains(pointer);
    }

    /** Told when the user was in another field for the first time. */
    public void onTouch(Runnable listener) {
        onTouch = listener;
    }
}
