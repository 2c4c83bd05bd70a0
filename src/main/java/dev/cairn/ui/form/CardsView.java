package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.Form;
import dev.cairn.form.ListEntry;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.FormParts;

import javafx.application.Platform;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A list of entries as cards. */
public abstract class CardsView extends EntryListView<EntryCard> {

    private static final int FEW = 2;

    private final Label empty = FormParts.note("None yet.");
    private boolean first = true;

    /** Whether the entries that are made now are open: only the first ones, and only a few. */
    private boolean opensFirst;

    private int expected = -1;

    CardsView(FormContext context, FieldLens lens, String noun) {
        super(context, lens, noun, "form-cards");
        addNote(empty);
    }

    abstract Form form();

    abstract String summary(ListEntry entry);

    /** Whether entries have names of their own. */
    abstract boolean isNamed();

    /** Writes a new entry at the end. */
    abstract void writeFresh();

    /** Writes a copy of an entry. */
    abstract void writeCopy(EntryCard card);

    abstract void writeMove(int from, int to);

    boolean isNumbered() {
        return !isNamed();
    }

    void rename(EntryCard card, String name) {
        JsonPointer old = card.pointer();
        // The card goes along first, so that the change finds it under its new name.
        card.place().moveTo(name);
        lens().data()
                .write(
                        "Rename " + noun(),
                        lens().data().mergeKey(lens().pointer()),
                        editor -> editor.rename(old, name));
    }

    @Override
    EntryCard make(ListEntry entry, int index) {
        boolean open = index == expected || opensFirst;
        return new EntryCard(
                context(), this, lens().place().entry(entry.token()), entry, index, open);
    }

    @Override
    void addFresh() {
        expected = rows().size();
        writeFresh();
        enterExpected();
    }

    private void enterExpected() {
        int index = expected;
        expected = -1;
        if (index >= 0 && index < rows().size()) {
            EntryCard card = rows().get(index);
            card.slot().build();
            // A new card takes the keyboard once it has its place in the window.
            Platform.runLater(card::enter);
        }
    }

    EntryMenu.Actions actions(EntryCard card) {
        return new EntryMenu.Actions() {
            @Override
            public void duplicate() {
                expected = isNamed() ? rows().size() : card.index() + 1;
                writeCopy(card);
                enterExpected();
            }

            @Override
            public void move(int step) {
                writeMove(card.index(), card.index() + step);
            }

            @Override
            public boolean canMove(int step) {
                return CardsView.this.canMove(card, step);
            }

            @Override
            public void remove() {
                CardsView.this.remove(card);
            }

            @Override
            public void showInJson() {
                context().showInJson(card.pointer());
            }
        };
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null
                || (isNamed() ? value instanceof JsonObject : value instanceof JsonArray);
    }

    @Override
    public void show(@Nullable JsonValue value) {
        List<ListEntry> entries = ListEntry.of(value);
        opensFirst = first && entries.size() <= FEW;
        showEntries(entries);
        opensFirst = false;
        first = false;
        empty.setVisible(entries.isEmpty());
        empty.setManaged(entries.isEmpty());
    }
}
