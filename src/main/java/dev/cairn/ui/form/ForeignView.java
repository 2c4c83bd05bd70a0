package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.ValueWording;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.FormParts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Stands in for a control that cannot show the value: the value as JSON, and the way to where it
 * can be changed.
 */
final class ForeignView extends HBox {

    private final Label text = new Label();
    private final Label why = FormParts.note("");

    ForeignView(FormContext context, FieldLens lens) {
        super(8);
        getStyleClass().add("form-foreign");
        setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("form-json");
        text.setMinWidth(40);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .setAll(
                        text,
                        why,
                        FormParts.button("Edit in JSON", () -> context.showInJson(lens.pointer())));
    }

    void show(JsonValue value) {
        text.setText(ValueWording.preview(value, 120));
        why.setText(ValueWording.kind(value));
        text.setAccessibleText(ValueWording.kind(value) + ": " + text.getText());
    }
}
