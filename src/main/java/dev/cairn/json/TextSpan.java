package dev.cairn.json;

/**
 * A stretch of a text in UTF-16 units, half open.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit
 */
public record TextSpan(int start, int end) {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether the offset lies in here; the end itself does not. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The stretch of the text that this span names. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
