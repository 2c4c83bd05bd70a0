package dev.cairn.ui.form;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FieldLens;

/** One line of text. */
final class TextView extends TypedView {

    TextView(FormContext context, FieldLens lens) {
        super(context, lens, new CustomTextField());
    }
}
