package dev.cairn.ui.form;

import dev.cairn.form.FindingIndex;
import dev.cairn.form.ListEntry;
import dev.cairn.form.MovingPlace;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.ui.form.control.LazyColumn;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The row of one entry of a list. It lives as long as its entry, wherever that moves. */
abstract class EntryRow {

    private final MovingPlace place;
    private final LazyColumn.Row slot;
    private JsonValue value;
    private int index;

    EntryRow(MovingPlace place, JsonValue value, int index, double estimate) {
        this.place = place;
        this.value = value;
        this.index = index;
        slot =
                new LazyColumn.Row(
                        estimate,
                        () -> {
                            var node = build();
                            show();
                            return node;
                        });
        slot.getProperties().put(MovingPlace.class, place);
    }

    MovingPlace place() {
        return place;
    }

    JsonPointer pointer() {
        return place.pointer();
    }

    LazyColumn.Row slot() {
        return slot;
    }

    JsonValue value() {
        return value;
    }

    int index() {
        return index;
    }

    /** The entry is now this one. */
    void become(ListEntry entry, int at) {
        boolean moved = !place.token().equals(entry.token()) || index != at;
        boolean changed = value != entry.value();
        place.moveTo(entry.token());
        value = entry.value();
        index = at;
        if (slot.isBuilt() && (moved || changed)) {
            show();
        }
    }

    /** Makes the row; called once, when it comes into sight. */
    abstract Region build();

    /** Shows value and index in the row that was made. */
    abstract void show();

    abstract void findings(FindingIndex findings);

    abstract void setEditable(boolean editable);

    /** Puts the keyboard in the row. */
    abstract void focus();

    abstract Node reveal(JsonPointer target, boolean focus);
}
