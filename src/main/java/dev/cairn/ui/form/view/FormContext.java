package dev.cairn.ui.form.view;

import dev.cairn.check.Fix;
import dev.cairn.json.Pointer;
import dev.cairn.ui.form.FormData;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What the views of one open item share beside its data. */
public final class FormContext {

    private final FormData data;
    private final FieldViews views;
    private final Consumer<Fix> applyFix;
    private final Consumer<Pointer> showInJson;
    private final Consumer<Pointer> jump;
    private final BooleanSupplier fresh;
    private final Set<Pointer> touched = new HashSet<>();

    /**
     * @param applyFix applies the fix of a finding
     * @param showInJson puts the caret of the JSON view at the place
     * @param jump goes to another field, on whatever page it is
     * @param fresh whether the item is a new one that was never saved: what is missing in it is "to
     *     do", not wrong
     */
    public FormContext(
            FormData data,
            FieldViews views,
            Consumer<Fix> applyFix,
            Consumer<Pointer> showInJson,
            Consumer<Pointer> jump,
            BooleanSupplier fresh) {
        this.data = data;
        this.views = views;
        this.applyFix = applyFix;
        this.showInJson = showInJson;
        this.jump = jump;
        this.fresh = fresh;
    }

    public FormData data() {
        return data;
    }

    public FieldViews views() {
        return views;
    }

    public void apply(Fix fix) {
        applyFix.accept(fix);
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
        touched.add(pointer);
    }

    /**
     * Whether an empty required field is only to do: the item is new and the user was not there
     * yet.
     */
    public boolean isOnlyToDo(Pointer pointer) {
        return fresh.getAsBoolean() && !touched.contains(pointer);
    }
}
