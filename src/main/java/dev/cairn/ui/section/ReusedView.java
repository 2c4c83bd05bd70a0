package dev.cairn.ui.section;

import dev.cairn.form.FieldLens;
import dev.cairn.form.section.ReusableEntries;
import dev.cairn.form.section.StacControls;
import dev.cairn.form.service.CheckoutReuse;
import dev.cairn.json.JsonArray;
import dev.cairn.ui.form.EntriesView;
import dev.cairn.ui.form.FormContext;
import dev.cairn.ui.form.control.FormParts;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Contacts or themes as cards, with those of other items to be taken over. */
final class ReusedView extends EntriesView {

    private static final ReuseBox.Words ADDRESS_BOOK =
            new ReuseBox.Words("Address book", "contact", "contacts");
    private static final ReuseBox.Words CONCEPTS =
            new ReuseBox.Words("Concepts of other items", "concept", "concepts");

    private final StacControls.Source source;

    ReusedView(FormContext context, FieldLens lens, StacControls.Reused control) {
        super(context, lens, control.entries());
        source = control.source();
        Button[] self = new Button[1];
        self[0] =
                source == StacControls.Source.CONTACTS
                        ? FormParts.button(
                                Feather.BOOK, "From the address book…", () -> open(self[0]))
                        : FormParts.button(Feather.BOOK, "From other items…", () -> open(self[0]));
        self[0].setAccessibleHelp("Takes over what the other items of the checkout have");
        addButton(self[0]);
    }

    private void open(Button button) {
        ReuseBox.open(
                button,
                context().around(),
                source == StacControls.Source.CONTACTS ? ADDRESS_BOOK : CONCEPTS,
                this::entries,
                this::take);
    }

    private List<ReusableEntries.Entry> entries(CheckoutReuse reuse) {
        return source == StacControls.Source.CONTACTS
                ? ReusableEntries.contacts(reuse.contacts(), lens().value())
                : ReusableEntries.concepts(reuse.themes(), lens().value());
    }

    private void take(ReusableEntries.Entry entry) {
        lens().edit(
                        "Add " + entry.title(),
                        (editor, list) -> {
                            if (source == StacControls.Source.THEMES) {
                                ReusableEntries.addConcept(editor, list, lens().value(), entry);
                            } else if (lens().value() instanceof JsonArray) {
                                editor.add(list, entry.value());
                            } else {
                                editor.set(list, List.of(entry.value()));
                            }
                        });
    }
}
