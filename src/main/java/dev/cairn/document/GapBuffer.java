package dev.cairn.document;

import dev.cairn.json.TextEdit;

/**
 * A text in the making with a gap at the place of the last change: many changes in a row, upwards
 * or downwards, cost one walk through the text instead of a copy each.
 */
final class GapBuffer {

    private static final int SPARE = 4096;

    private char[] chars;
    private int gapStart;
    private int gapEnd;

    GapBuffer(String text) {
        chars = new char[text.length() + SPARE];
        gapStart = text.length();
        gapEnd = chars.length;
        text.getChars(0, text.length(), chars, 0);
    }

    int length() {
        return chars.length - (gapEnd - gapStart);
    }

    /**
     * Makes the change and says what it removed.
     *
     * @throws IllegalArgumentException when its offsets do not lie in the text
     */
    TextSplice apply(TextEdit edit) {
        if (edit.start() < 0 || edit.end() < edit.start() || edit.end() > length()) {
            throw outside(edit, length());
        }
        moveGap(edit.start());
        int removedLength = edit.end() - edit.start();
        String removed = new String(chars, gapEnd, removedLength);
        gapEnd += removedLength;
        String inserted = edit.replacement();
        reserve(inserted.length());
        inserted.getChars(0, inserted.length(), chars, gapStart);
        gapStart += inserted.length();
        return new TextSplice(edit.start(), removed, inserted);
    }

    static IllegalArgumentException outside(TextEdit edit, int length) {
        return new IllegalArgumentException(
                "an edit from %d to %d in a text of %d"
                        .formatted(edit.start(), edit.end(), length));
    }

    private void moveGap(int to) {
        if (to < gapStart) {
            int count = gapStart - to;
            System.arraycopy(chars, to, chars, gapEnd - count, count);
            gapStart -= count;
            gapEnd -= count;
        } else if (to > gapStart) {
            int count = to - gapStart;
            System.arraycopy(chars, gapEnd, chars, gapStart, count);
            gapStart += count;
            gapEnd += count;
        }
    }

    private void reserve(int count) {
        if (gapEnd - gapStart >= count) {
            return;
        }
        char[] larger = new char[length() + count + Math.max(SPARE, chars.length / 2)];
        int tail = chars.length - gapEnd;
        System.arraycopy(chars, 0, larger, 0, gapStart);
        System.arraycopy(chars, gapEnd, larger, larger.length - tail, tail);
        gapEnd = larger.length - tail;
        chars = larger;
    }

    @Override
    public String toString() {
        return new StringBuilder(length())
                .append(chars, 0, gapStart)
                .append(chars, gapEnd, chars.length - gapEnd)
                .toString();
    }
}
