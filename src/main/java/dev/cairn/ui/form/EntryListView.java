package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.FindingIndex;
import dev.cairn.form.ListEntry;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.ui.form.control.FormParts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * What the views of lists have in common: rows in step with the entries, findings in their rows,
 * and below them the button that adds an entry, with room for more buttons.
 */
public abstract class EntryListView<R extends EntryRow> extends FieldView {

    private final String noun;
    private final EntryRows<R> rows;
    private final Button add;
    private final FlowPane bar = new FlowPane(10, 6);
    private final VBox box = new VBox();
    private int buttons = 1;

    /**
     * @param noun what one entry is called, in lower case
     * @param style class of the whole list
     */
    EntryListView(FormContext context, FieldLens lens, String noun, String style) {
        super(context, lens);
        this.noun = noun;
        rows = new EntryRows<>(this::make);
        add = FormParts.button(Feather.PLUS, "Add " + noun, this::addFresh);
        add.getStyleClass().add("form-add");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().add(add);
        box.getStyleClass().add(style);
        box.getChildren().setAll(rows.node(), bar);
    }

    /** Makes the row of an entry. */
    abstract R make(ListEntry entry, int index);

    /** Adds a new entry at the end and puts the keyboard in it. */
    abstract void addFresh();

    /** What one entry is called. */
    String noun() {
        return noun;
    }

    List<R> rows() {
        return rows.rows();
    }

    boolean isLast(R row) {
        return row.index() == rows().size() - 1;
    }

    /** Whether there is an entry of that name or index. */
    boolean isTaken(String token) {
        return rows().stream().anyMatch(row -> row.place().token().equals(token));
    }

    /** More buttons beside the one that adds an entry. */
    protected void addButton(Node button) {
        bar.getChildren().add(buttons++, button);
    }

    /** A quiet part behind the buttons. */
    void addNote(Node note) {
        bar.getChildren().add(note);
    }

    /** A line above the rows. */
    void addHead(Node head) {
        box.getChildren().addFirst(head);
    }

    /** Shows the entries of the value. */
    void showEntries(List<ListEntry> entries) {
        rows.show(entries);
    }

    /** A step that changes the list itself. */
    void edit(String label, BiConsumer<JsonEditor, JsonPointer> change) {
        lens().edit(label, change);
    }

    /** Takes an entry out, and with the last one a list that is not required. */
    void remove(R row) {
        JsonPointer pointer = row.pointer();
        int index = row.index();
        if (rows().size() == 1 && !lens().required()) {
            lens().remove();
        } else {
            edit("Remove " + noun, (editor, list) -> editor.remove(pointer));
        }
        if (rows().isEmpty()) {
            add.requestFocus();
        } else {
            rows().get(Math.min(index, rows().size() - 1)).focus();
        }
    }

    /** Whether an entry can go one place up (-1) or down (+1). */
    boolean canMove(R row, int step) {
        int to = row.index() + step;
        return to >= 0 && to < rows().size();
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
    public void show(@Nullable JsonValue value) {
        showEntries(ListEntry.of(value));
    }

    @Override
    public boolean showsFindings() {
        return true;
    }

    @Override
    public void findings(FindingIndex index) {
        rows.findings(index);
    }

    @Override
    public void setEditable(boolean editable) {
        rows.setEditable(editable);
        bar.setDisable(!editable);
    }

    @Override
    public Node reveal(JsonPointer place, boolean focus) {
        R row = rows.at(lens().pointer(), place);
        if (row != null) {
            return row.reveal(place, focus);
        }
        if (focus) {
            add.requestFocus();
        }
        return box;
    }
}
