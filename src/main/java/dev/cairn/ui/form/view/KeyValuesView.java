package dev.cairn.ui.form.view;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.ui.form.Controls;
import dev.cairn.ui.form.FindingIndex;
import dev.cairn.ui.form.Lens;
import dev.cairn.ui.form.control.Parts;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;

/** Free names and values of any type, as a table of two columns. */
final class KeyValuesView extends FieldView {

    private final Controls.KeyValues control;
    private final EntryRows<KeyValueLine> lines;
    private final VBox box = new VBox(6);
    private final Button add;

    KeyValuesView(FormContext context, Lens lens, Controls.KeyValues control) {
        super(context, lens);
        this.control = control;
        lines =
                new EntryRows<>(
                        (entry, index) ->
                                new KeyValueLine(
                                        context,
                                        this,
                                        lens.place().entry(entry.token()),
                                        entry,
                                        index));
        add = Parts.button(Feather.PLUS, "Add " + control.noun(), this::addFresh);
        add.getStyleClass().add("form-add");
        box.getStyleClass().add("form-table");
        box.getChildren().setAll(lines.node(), add);
    }

    String noun() {
        return control.noun();
    }

    boolean isTaken(String name) {
        return lines.rows().stream().anyMatch(line -> line.place().token().equals(name));
    }

    boolean isLast(KeyValueLine line) {
        return line.index() == lines.rows().size() - 1;
    }

    void addFresh() {
        String name = control.noun();
        for (int i = 2; isTaken(name); i++) {
            name = control.noun() + i;
        }
        String free = name;
        if (lens().value() instanceof JsonObject) {
            lens().edit(
                            "Add " + control.noun(),
                            (editor, object) -> editor.set(object.child(free), ""));
        } else {
            lens().edit(
                            "Add " + control.noun(),
                            (editor, object) -> editor.set(object, Map.of(free, "")));
        }
        if (!lines.rows().isEmpty()) {
            KeyValueLine line = lines.rows().getLast();
            line.slot().build();
            Platform.runLater(line::enter);
        }
    }

    void remove(KeyValueLine line) {
        if (lines.rows().size() == 1 && !lens().required()) {
            lens().remove();
            add.requestFocus();
            return;
        }
        Pointer pointer = line.pointer();
        int index = line.index();
        lens().edit("Remove " + control.noun(), (editor, object) -> editor.remove(pointer));
        if (lines.rows().isEmpty()) {
            add.requestFocus();
        } else {
            lines.rows().get(Math.min(index, lines.rows().size() - 1)).enter();
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
        return value == null || value instanceof JsonObject;
    }

    @Override
    public void show(@Nullable JsonValue value) {
        lines.show(Entry.of(value));
    }

    @Override
    public void findings(FindingIndex index) {
        lines.findings(index);
    }

    @Override
    public void setEditable(boolean editable) {
        lines.setEditable(editable);
        add.setDisable(!editable);
    }

    @Override
    public Node reveal(Pointer place, boolean focus) {
        KeyValueLine line = lines.at(lens().pointer(), place);
        if (line != null) {
            return line.reveal(place, focus);
        }
        if (focus) {
            add.requestFocus();
        }
        return box;
    }
}
