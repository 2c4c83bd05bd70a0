package dev.cairn.ui.form;

import dev.cairn.form.FieldLens;
import dev.cairn.form.ListEntry;
import dev.cairn.form.StandardControls;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Free names and values of any type, as a table of two columns. */
final class KeyValuesView extends EntryListView<KeyValueLine> {

    KeyValuesView(FormContext context, FieldLens lens, StandardControls.KeyValues control) {
        super(context, lens, control.noun(), "form-table");
    }

    @Override
    KeyValueLine make(ListEntry entry, int index) {
        return new KeyValueLine(context(), this, lens().place().entry(entry.token()), entry, index);
    }

    @Override
    void addFresh() {
        String name = noun();
        for (int i = 2; isTaken(name); i++) {
            name = noun() + i;
        }
        String free = name;
        boolean some = lens().value() instanceof JsonObject;
        edit(
                "Add " + noun(),
                (editor, object) -> {
                    if (some) {
                        editor.set(object.child(free), "");
                    } else {
                        editor.set(object, Map.of(free, ""));
                    }
                });
        if (!rows().isEmpty()) {
            KeyValueLine line = rows().getLast();
            line.slot().build();
            Platform.runLater(line::focus);
        }
    }

    @Override
    public boolean canShow(@Nullable JsonValue value) {
        return value == null || value instanceof JsonObject;
    }
}
