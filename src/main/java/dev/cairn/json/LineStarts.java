package dev.cairn.json;

import java.util.Arrays;

/** Gathers where the lines of a text begin, from its first to its last. */
final class LineStarts {
    /** A line is seldom shorter, taken all together. */
    private static final int SHORT_LINE = 16;

    private int[] starts;
    private int count = 1;

    /**
     * @param length of the text
     */
    LineStarts(int length) {
        starts = new int[length / SHORT_LINE + 1];
    }

    /** A line begins at an offset, behind those that were added before. */
    void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    /** The lines of a text of that length. */
    LineIndex of(int length) {
        return new LineIndex(Arrays.copyOf(starts, count), length);
    }
}
