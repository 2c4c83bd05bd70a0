package dev.cairn.form;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.StacItem;

/** What else has to change in the item when a field does, written in the same undo step. */
@FunctionalInterface
public interface FieldCompanion {

    /**
     * Adds its changes to the editor.
     *
     * @param before the item as it was
     * @param after the item with the field's own change
     * @param field the field that was written or removed
     */
    void follow(StacItem before, StacItem after, JsonPointer field, JsonEditor editor);
}
