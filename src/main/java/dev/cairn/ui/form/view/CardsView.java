package dev.cairn.ui.form.view;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.ui.form.FindingIndex;
import dev.cairn.ui.form.Form;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.control.Parts;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** A list of entries as cards, with the button that adds one. */
public abstract class CardsView extends FieldView {

    private static final int FEW = 2;

    private final VBox box = new VBox();
    private final EntryRows<Card> cards;
    private final Button add;
    private final Label empty;
    private final HBox bar;
    private boolean first = true;
    private int expected = -1;

    CardsView(FormContext context, Lens lens, String noun) {
        super(context, lens);
        box.getStyleClass().add("form-cards");
        cards = new EntryRows<>(this::make);
        add = Parts.button(Feather.PLUS, "Add " + noun, this::addFresh);
        add.getStyleClass().add("form-add");
        empty = Parts.note("None yet.");
        bar = new HBox(10, add, empty);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        box.getChildren().setAll(cards.node(), bar);
    }

    abstract String noun();

    abstract Form form();

    abstract String summary(Entry entry);

    /** Whether entries have names of their own. */
    abstract boolean isNamed();

    /** Writes a new entry at the end. */
    abstract void writeFresh();

    /** Writes a copy of an entry. */
    abstract void writeCopy(Card card);

    abstract void writeMove(int from, int to);

    boolean isNumbered() {
        return !isNamed();
    }

    /** More buttons beside the one that adds an entry. */
    protected void addButton(Node button) {
        bar.getChildren().add(1, button);
    }

    EntryRows<Card> cards() {
        return cards;
    }

    boolean isTaken(String name) {
        return cards.rows().stream().anyMatch(card -> card.place().token().equals(name));
    }

    void rename(Card card, String name) {
        Pointer old = card.pointer();
        // The card goes along first, so that the change finds it under its new name.
        card.place().moveTo(name);
        lens().data()
                .write(
                        "Rename " + noun(),
                        lens().data().mergeKey(lens().pointer()),
                        editor -> editor.rename(old, name));
    }

    private Card make(Entry entry, int index) {
        boolean open =
                index == expected
                        || first
                                && cards.rows().isEmpty()
                                && Entry.of(lens().value()).size() <= FEW;
        return new Card(context(), this, lens().place().entry(entry.token()), entry, index, open);
    }

    private void addFresh() {
        expect(cards.rows().size());
        writeFresh();
        enterExpected();
    }

    private void expect(int index) {
        expected = index;
    }

    private void enterExpected() {
        int index = expected;
        expected = -1;
        if (index >= 0 && index < cards.rows().size()) {
            Card card = cards.rows().get(index);
            card.slot().build();
            // A new card takes the keyboard once it has its place in the window.
            Platform.runLater(card::enter);
        }
    }

    EntryMenu.Actions actions(Card card) {
        return new EntryMenu.Actions() {
            @Override
            public void duplicate() {
                expect(isNamed() ? cards.rows().size() : card.index() + 1);
                writeCopy(card);
                enterExpected();
            }

            @Override
            public void move(int step) {
                writeMove(card.index(), card.index() + step);
            }

            @Override
            public boolean canMove(int step) {
                int to = card.index() + step;
                return to >= 0 && to < cards.rows().size();
            }

            @Override
            public void remove() {
                Pointer pointer = card.pointer();
                int index = card.index();
                if (cards.rows().size() == 1 && !lens().required()) {
                    lens().remove();
                } else {
                    lens().edit("Remove " + noun(), (editor, list) -> editor.remove(pointer));
                }
                focusAfterRemoval(index);
            }

            @Override
            public void showInJson() {
                context().showInJson(card.pointer());
            }
        };
    }

    private void focusAfterRemoval(int index) {
        if (cards.rows().isEmpty()) {
            add.requestFocus();
        } else {
            cards.rows().get(Math.min(index, cards.rows().size() - 1)).focusHead();
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node entry() {
        return add;
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null
                || (isNamed() ? value instanceof JsonObject : value instanceof JsonArray);
    }

    @Override
    public void show(@Nullable JsonValue value) {
        List<Entry> entries = Entry.of(value);
        cards.show(entries);
        first = false;
        empty.setVisible(entries.isEmpty());
        empty.setManaged(entries.isEmpty());
    }

    @Override
    public boolean showsFindings() {
        return true;
    }

    @Override
    public void findings(FindingIndex index) {
        cards.findings(index);
    }

    @Override
    public void setEditable(boolean editable) {
        cards.setEditable(editable);
        bar.setDisable(!editable);
    }

    @Override
    public Node reveal(Pointer place, boolean focus) {
        Card card = cards.at(lens().pointer(), place);
        if (card != null) {
            return card.reveal(place, focus);
        }
        if (focus) {
            add.requestFocus();
        }
        return box;
    }

    /** A step that changes the list itself. */
    void edit(String label, java.util.function.BiConsumer<JsonEditor, Pointer> change) {
        lens().edit(label, change);
    }
}
