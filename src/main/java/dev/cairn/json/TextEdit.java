package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One change of a text: what stands between two offsets is replaced. A list of edits is always
 * sequential: the offsets of each refer to the text that the one before it left.
 *
 * @param start offset of the first UTF-16 unit that goes
 * @param end offset behind the last one that goes; the start, where nothing goes
 * @param replacement what comes instead; may be empty
 */
public record TextEdit(int start, int end, String replacement) {
    public TextEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a stretch of text: " + start + " to " + end);
        }
    }

    /** How much longer the text becomes; negative when it becomes shorter. */
    public int delta() {
        return replacement.length() - (end - start);
    }

    /** Offset behind the replacement, in the text after the edit. */
    public int endAfter() {
        return start + replacement.length();
    }

    /**
     * The text after this edit.
     *
     * @throws IndexOutOfBoundsException when the edit reaches past the end of the text
     */
    public String applyTo(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }

    /** The edit that takes this one back, given the text before it. */
    public TextEdit inverse(String textBefore) {
        return new TextEdit(start, endAfter(), textBefore.substring(start, end));
    }

    /** The text after all edits, one after the other. */
    public static String applyAll(String text, List<TextEdit> edits) {
        if (edits.isEmpty()) {
            return text;
        }
        if (edits.size() == 1) {
            return edits.getFirst().applyTo(text);
        }
        StringBuilder all = new StringBuilder(text);
        for (TextEdit edit : edits) {
            all.replace(edit.start(), checkedEnd(edit, all.length()), edit.replacement());
        }
        return all.toString();
    }

    // StringBuilder.replace would silently cut an end that lies past the text.
    private static int checkedEnd(TextEdit edit, int length) {
        if (edit.end() > length) {
            throw new IndexOutOfBoundsException(edit + " in a text of length " + length);
        }
        return edit.end();
    }

    /** The edits that take these back, in the order in which they are to be applied. */
    public static List<TextEdit> inverseAll(String textBefore, List<TextEdit> edits) {
        TextEdit[] back = new TextEdit[edits.size()];
        StringBuilder now = new StringBuilder(textBefore);
        for (int i = 0; i < edits.size(); i++) {
            TextEdit edit = edits.get(i);
            int end = checkedEnd(edit, now.length());
            String gone = now.substring(edit.start(), end);
            back[back.length - 1 - i] = new TextEdit(edit.start(), edit.endAfter(), gone);
            now.replace(edit.start(), end, edit.replacement());
        }
        return List.of(back);
    }

    /** The one edit that leads from a text to another; null when they are equal. */
    public static @Nullable TextEdit between(String before, String after) {
        return new TextEdit(0, before.length(), after).trimmed(before);
    }

    /**
     * The same change with what is equal at both ends left out, or null when nothing is left.
     *
     * @param text the text before the edit
     */
    public @Nullable TextEdit trimmed(String text) {
        CommonEnds ends =
                CommonEnds.of(
                        end - start,
                        replacement.length(),
                        (i, k) -> text.charAt(start + i) == replacement.charAt(k));
        int from = start + ends.head();
        int to = end - ends.tail();
        int first = ends.head();
        int last = replacement.length() - ends.tail();
        if (from == to && first == last) {
            return null;
        }
        // A pair of surrogates is one character to everybody else: never cut through one.
        if (from > start && Character.isHighSurrogate(text.charAt(from - 1))) {
            from--;
            first--;
        }
        if (to < end && Character.isLowSurrogate(text.charAt(to))) {
            to++;
            last++;
        }
        return new TextEdit(from, to, replacement.substring(first, last));
    }
}
