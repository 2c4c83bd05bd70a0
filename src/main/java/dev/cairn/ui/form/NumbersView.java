package dev.cairn.ui.form;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FieldLens;
import dev.cairn.form.NumbersModel;
import dev.cairn.form.ShownValue;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

/** A list of numbers in one line. */
final class NumbersView extends TypedView {

    NumbersView(FormContext context, FieldLens lens) {
        super(context, lens, new CustomTextField());
        if (lens.spec().prompt().isEmpty()) {
            control().setPromptText("0, 1");
        }
    }

    @Override
    protected ShownValue shown(@Nullable JsonValue value) {
        return NumbersModel.show(value);
    }

    @Override
    protected Object toJson(String text) {
        return NumbersModel.toJson(text);
    }

    @Override
    protected boolean waits(String text) {
        return text.isBlank();
    }

    @Override
    protected boolean isSame(String text) {
        return control().isFocused()
                && NumbersModel.toJson(control().getText()).equals(NumbersModel.toJson(text));
    }
}
