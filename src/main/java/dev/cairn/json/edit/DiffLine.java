package dev.cairn.json.edit;

/**
 * One line of a comparison of two texts.
 *
 * @param kind whether both have it
 * @param before its number in the text before, from 1; 0 where that does not have it
 * @param after its number in the text after, from 1; 0 where that does not have it
 * @param text the line without its end
 */
public record DiffLine(Kind kind, int before, int after, String text) {
    /** Whether a line stayed, went or came. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
