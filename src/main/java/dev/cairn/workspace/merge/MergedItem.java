package dev.cairn.workspace.merge;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import java.util.List;
import java.util.Map;

/**
 * Our version of an item with what the other side changed since both parted. Where the two changed
 * different values both changes are in; where they changed the same one to something else, one side
 * has to be chosen. Bytes of ours that theirs did not change stay as they are.
 *
 * @param text the merged text
 * @param edits of our text that lead to it
 * @param taken the places, in our text, where something of theirs was taken
 * @param conflicts where both changed one value, chosen or not
 */
public record MergedItem(
        JsonText text,
        List<TextEdit> edits,
        List<JsonPointer> taken,
        List<MergeConflict> conflicts) {

    public MergedItem {
        edits = List.copyOf(edits);
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges; in conflicts ours stays.
     *
     * @throws IllegalArgumentException when one of the texts is not JSON
     */
    public static MergedItem of(JsonText base, JsonText ours, JsonText theirs) {
        return of(base, ours, theirs, Map.of());
    }

    /**
     * Merges with what was chosen for conflicts that are known from a merge before.
     *
     * @param choices by the pointer of a conflict; where there is none, ours stays
     * @throws IllegalArgumentException when one of the texts is not JSON
     */
    public static MergedItem of(
            JsonText base, JsonText ours, JsonText theirs, Map<JsonPointer, MergeSide> choices) {
        if (!base.parses() || !ours.parses() || !theirs.parses()) {
            throw new IllegalArgumentException("Only texts that are JSON can be merged by value.");
        }
        return new ThreeWayMerge(ours, theirs, choices).run(base);
    }

    /** Whether each changed value is in, without a choice of anybody. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
