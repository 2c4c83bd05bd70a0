package dev.cairn.ui.form.view;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.Shown;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** One line of text. */
final class TextView extends TypedView {

    TextView(FormContext context, Lens lens) {
        super(context, lens, new CustomTextField());
    }

    @Override
    public Region node() {
        return control();
    }

    @Override
    protected Shown shown(@Nullable JsonValue value) {
        return Shown.text(value);
    }

    @Override
    protected Object toJson(String text) {
        return text;
    }
}
