package dev.cairn.ui.section.view;

import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.view.EntriesView;
import dev.cairn.ui.form.view.FormContext;
import dev.cairn.ui.section.Special;

/** Publications as cards. */
final class PublicationsView extends EntriesView {

    PublicationsView(FormContext context, Lens lens, Special.Publications control) {
        super(context, lens, control.entries());
        addButton(Pasting.publications(lens));
    }
}
