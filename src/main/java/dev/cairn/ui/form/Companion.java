package dev.cairn.ui.form;

import dev.cairn.json.JsonEditor;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

/** What else has to change in the item when a field does, written in the same undo step. */
@FunctionalInterface
public interface Companion {

    /**
     * Adds its changes to the editor.
     *
     * @param before the item as it was
     * @param after the item with the field's own change
     * @param field the field that was written or removed
     */
    void follow(Item before, Item after, Pointer field, JsonEditor editor);
}
