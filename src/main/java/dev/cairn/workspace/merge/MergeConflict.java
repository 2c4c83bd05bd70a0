package dev.cairn.workspace.merge;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

/**
 * A value that both sides changed, each to something else.
 *
 * @param pointer where it stands, in the text of our side; for a value that only they have, where
 *     it would stand
 * @param base what it was; null where it was not there
 * @param ours what our side has; null where it removed it
 * @param theirs what their side has; null where it removed it
 */
public record MergeConflict(
        JsonPointer pointer,
        @Nullable JsonValue base,
        @Nullable JsonValue ours,
        @Nullable JsonValue theirs) {}
