package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** An object with a form of its own, in a frame. */
final class InsideView extends FieldView {

    private final FormView form;
    private final VBox box;

    InsideView(FormContext context, FieldLens lens, StandardControls.Inside control) {
        super(context, lens);
        form = new FormView(context, control.form(), lens.place()).ofWholeObject();
        box = new VBox(form.node());
        box.getStyleClass().add("form-inside");
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null || value instanceof JsonObject;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        form.refresh(value);
    }

    @Override
    public boolean showsFindings() {
        return true;
    }

    @Override
    public void findings(FindingIndex index) {
        form.findings(index);
    }

    @Override
    public void setEditable(boolean editable) {
        form.setEditable(editable);
    }

    @Override
    public Node reveal(JsonPointer place, boolean focus) {
        return form.reveal(place, focus);
    }

    @Override
    public void describe(String name, String help) {
        box.setAccessibleText(name);
    }
}
