package dev.cairn.json;

import java.util.Arrays;

/** Where the lines of a text begin. LF, CRLF and a CR by itself end a line. */
public final class LineIndex {
    private final int[] starts;
    private final int length;

    /** Made by {@link LineStarts}. */
    LineIndex(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** The lines of any text. */
    public static LineIndex of(String text) {
        LineStarts found = new LineStarts(text.length());
        int feed = text.indexOf('\n');
        int back = text.indexOf('\r');
        while (feed >= 0 || back >= 0) {
            boolean one = back >= 0 && (feed < 0 || back < feed);
            int at = one ? back : feed;
            if (!one || at + 1 != feed) {
                found.add(at + 1);
            }
            if (one) {
                back = text.indexOf('\r', at + 1);
            } else {
                feed = text.indexOf('\n', at + 1);
            }
        }
        return found.of(text.length());
    }

    public int count() {
        return starts.length;
    }

    public TextPosition position(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("Offset " + offset + " in a text of " + length);
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new TextPosition(line + 1, offset - starts[line] + 1);
    }

    /** The offset of a position; one behind the end of its line or of the text is moved there. */
    public int offset(TextPosition position, String text) {
        int line = Math.min(Math.max(position.line(), 1), starts.length) - 1;
        int end = line + 1 < starts.length ? starts[line + 1] : length;
        while (end > starts[line] && JsonCharacters.isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        long wanted = (long) starts[line] + Math.max(position.column(), 1) - 1;
        return (int) Math.min(wanted, end);
    }
}
