package dev.cairn.workspace.change;

import dev.cairn.json.TextEdit;
import dev.cairn.json.edit.TextDiff;

import java.nio.file.Path;
import java.util.List;

/**
 * What a change would do to one file.
 *
 * @param file that it is about
 * @param outcome whether it would be changed
 * @param why it would not, as a sentence; empty where it would
 * @param before its text; empty where it could not be read
 * @param after its text with the change; the text before where it would not be changed
 * @param edits that lead from one to the other, for a document that is open
 */
public record PlannedChange(
        Path file, Outcome outcome, String why, String before, String after, List<TextEdit> edits) {

    /** Whether a file would be changed. */
    public enum Outcome {
        /** It would. */
        CHANGED,
        /** It is as the change would make it. */
        HAS_IT,
        /** It would become invalid, or has not the shape that the change needs. */
        REFUSED,
        /** It is no STAC Item. */
        NO_ITEM,
        /** It could not be read. */
        UNREADABLE
    }

    private static final int CONTEXT = 3;

    public PlannedChange {
        edits = List.copyOf(edits);
    }

    static PlannedChange left(Path file, Outcome outcome, String why, String text) {
        return new PlannedChange(file, outcome, why, text, text, List.of());
    }

    /** Whether the file would be written. */
    public boolean isChange() {
        return outcome == Outcome.CHANGED;
    }

    /** The difference as git and patch write it; empty for none. */
    public String diff(String name) {
        return TextDiff.unified(name, before, after, CONTEXT);
    }
}
