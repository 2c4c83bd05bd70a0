package dev.cairn.ui.form.view;

import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Wording;
import dev.cairn.ui.form.control.Parts;

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
    private final Label why = Parts.note("");

    ForeignView(FormContext context, Lens lens) {
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
                        Parts.button("Edit in JSON", () -> context.showInJson(lens.pointer())));
    }

    void show(JsonValue value) {
        text.setText(Wording.preview(value, 120));
        why.setText(Wording.kind(value));
        text.setAccessibleText(Wording.kind(value) + ": " + text.getText());
    }
}
