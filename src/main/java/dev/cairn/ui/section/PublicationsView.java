package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.form.section.StacControls;
import dev.cairn.ui.form.EntriesView;
import dev.cairn.ui.form.FormContext;

/** Publications as cards. */
final class PublicationsView extends EntriesView {

    PublicationsView(FormContext context, FieldLens lens, StacControls.Publications control) {
        super(context, lens, control.entries());
        addButton(PasteButtons.publications(lens));
    }
}
