package dev.cairn.ui.form;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FieldLens;
import dev.cairn.form.NumberModel;
import dev.cairn.form.NumberUnit;
import dev.cairn.form.ShownValue;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonValue;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** A number, in the spelling that was typed. No arrows, and no wheel that changes it. */
final class NumberView extends TypedView {

    private final NumberUnit unit;
    private final Region node;

    NumberView(FormContext context, FieldLens lens, StandardControls.Number control) {
        super(context, lens, new CustomTextField());
        unit = control.unit();
        node = unit.sign().isEmpty() ? control() : signed(unit.sign());
        control().getStyleClass().add("form-number");
    }

    private HBox signed(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().add("form-note");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(control(), Priority.ALWAYS);
        HBox box = new HBox(8, control(), label);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    protected ShownValue shown(@Nullable JsonValue value) {
        return NumberModel.show(value);
    }

    @Override
    protected Object toJson(String text) {
        return NumberModel.toJson(text);
    }

    @Override
    protected boolean waits(String text) {
        return text.isBlank() || NumberModel.isBeginning(text);
    }

    @Override
    protected boolean isSame(String text) {
        return control().isFocused()
                && NumberModel.number(text).isPresent()
                && NumberModel.toJson(control().getText()).equals(NumberModel.toJson(text));
    }

    @Override
    public String aid(@Nullable JsonValue value) {
        return value instanceof JsonNumber number ? unit.inWords(number.decimal()) : "";
    }
}
