package dev.cairn.check;

import dev.cairn.json.TextEdit;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The edits of a change of an item's structure; one that is not possible gives none. */
record StructuralChange(JsonText text, Consumer<JsonEditor> change)
        implements Supplier<List<TextEdit>> {

    @Override
    public List<TextEdit> get() {
        try {
            JsonEditor editor = new JsonEditor(text);
            change.accept(editor);
            return editor.edits();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            // the item has another shape there than the change needs: then nothing is changed
            return List.of();
        }
    }
}
