package dev.cairn.ui.form.view;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.NumbersModel;
import dev.cairn.ui.form.Shown;

import org.jspecify.annotations.Nullable;

/** A list of numbers in one line. */
final class NumbersView extends TypedView {

    NumbersView(FormContext context, Lens lens) {
        super(context, lens, new CustomTextField());
        if (lens.spec().prompt().isEmpty()) {
            control().setPromptText("0, 1");
        }
    }

    @Override
    protected Shown shown(@Nullable JsonValue value) {
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
