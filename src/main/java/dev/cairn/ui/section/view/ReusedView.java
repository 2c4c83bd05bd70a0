package dev.cairn.ui.section.view;

import dev.cairn.json.JsonArray;
import dev.cairn.ui.around.Reuse;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.control.Parts;
import dev.cairn.ui.form.view.EntriesView;
import dev.cairn.ui.form.view.FormContext;
import dev.cairn.ui.section.Shelf;
import dev.cairn.ui.section.Special;

import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** Contacts or themes as cards, with those of other items to be taken over. */
final class ReusedView extends EntriesView {

    private static final ReuseBox.Words ADDRESS_BOOK =
            new ReuseBox.Words("Address book", "contact", "contacts");
    private static final ReuseBox.Words CONCEPTS =
            new ReuseBox.Words("Concepts of other items", "concept", "concepts");

    private final Special.Source source;

    ReusedView(FormContext context, Lens lens, Special.Reused control) {
        super(context, lens, control.entries());
        source = control.source();
        Button[] self = new Button[1];
        self[0] =
                source == Special.Source.CONTACTS
                        ? Parts.button(Feather.BOOK, "From the address book…", () -> open(self[0]))
                        : Parts.button(Feather.BOOK, "From other items…", () -> open(self[0]));
        self[0].setAccessibleHelp("Takes over what the other items of the checkout have");
        addButton(self[0]);
    }

    private void open(Button button) {
        ReuseBox.open(
                button,
                context().around(),
                source == Special.Source.CONTACTS ? ADDRESS_BOOK : CONCEPTS,
                this::entries,
                this::take);
    }

    private List<Shelf.Entry> entries(Reuse reuse) {
        return source == Special.Source.CONTACTS
                ? Shelf.contacts(reuse.contacts(), lens().value())
                : Shelf.concepts(reuse.themes(), lens().value());
    }

    private void take(Shelf.Entry entry) {
        lens().edit(
                        "Add " + entry.title(),
                        (editor, list) -> {
                            if (source == Special.Source.THEMES) {
                                Shelf.addConcept(editor, list, lens().value(), entry);
                            } else if (lens().value() instanceof JsonArray) {
                                editor.add(list, entry.value());
                            } else {
                                editor.set(list, List.of(entry.value()));
                            }
                        });
    }
}
