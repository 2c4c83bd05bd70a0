package dev.cairn.ui.form.view;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.ui.form.Lens;

/** One line of text. */
final class TextView extends TypedView {

    TextView(FormContext context, Lens lens) {
        super(context, lens, new CustomTextField());
    }
}
