package dev.cairn.document;

import dev.cairn.json.TextEdit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One change that a user made.
 *
 * @param label what undo calls it: "Change title", "Remove asset"
 * @param edits applied one after the other, each to the text that the one before left
 * @param mergeKey changes with the same key that follow each other at once and at the same place
 *     become one step of undo; null: a step of its own
 * @param origin the view that made it, so that it knows its own change when it is told
 */
public record UserEdit(
        String label, List<TextEdit> edits, @Nullable String mergeKey, Object origin) {

    /** Keeps a copy of the list. */
    public UserEdit {
        edits = List.copyOf(edits);
    }
}
