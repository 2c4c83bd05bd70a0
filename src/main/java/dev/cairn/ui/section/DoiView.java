package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.FieldLens;
import dev.cairn.form.ShownValue;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.Doi;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.TypedView;

import org.jspecify.annotations.Nullable;

/** A DOI. Pasted with its address or with "doi:", it becomes the bare DOI that the item wants. */
final class DoiView extends TypedView {

    DoiView(FormContext context, FieldLens lens) {
        super(context, lens, new CustomTextField());
        control().setPromptText("10.5281/zenodo.1234567");
        control()
                .textProperty()
                .addListener(
                        (observable, before, now) -> {
                            // One keystroke makes one letter; what comes as a whole was pasted.
                            if (now.length() - before.length() > 3) {
                                makeBare();
                            }
                        });
    }

    private void makeBare() {
        String text = control().getText();
        if (!Doi.isBare(text)) {
            Doi.find(text).filter(doi -> !doi.equals(text)).ifPresent(this::take);
        }
    }

    @Override
    protected void commit() {
        makeBare();
        super.commit();
    }

    @Override
    public String aid(@Nullable JsonValue value) {
        return shown(value) instanceof ShownValue.Text text && Doi.isBare(text.text())
                ? Doi.url(text.text())
                : "";
    }
}
