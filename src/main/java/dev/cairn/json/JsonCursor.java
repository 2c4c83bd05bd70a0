package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/**
 * Steps through the bytes of a JSON text and makes an object only of what is asked for: of many
 * large files a few members are wanted, and a tree of each would be made for nothing. What it skips
 * it does not check, so it never says that a text is JSON; where it meets something that cannot be,
 * it is {@linkplain #isBroken broken} and everything after that is missing.
 */
public final class JsonCursor {

    private final byte[] bytes;
    private int at;
    private boolean broken;

    /** A cursor before the value of a text in UTF-8, with or without a byte order mark. */
    public JsonCursor(byte[] utf8) {
        this.bytes = utf8;
        boolean mark =
                utf8.length > 2
                        && utf8[0] == (byte) 0xEF
                        && utf8[1] == (byte) 0xBB
                        && utf8[2] == (byte) 0xBF;
        this.at = mark ? 3 : 0;
    }

    /** Whether something was met that cannot be JSON; the cursor is at the end then. */
    public boolean isBroken() {
        return broken;
    }

    /** Where the cursor is, to come back to with {@link #at(int)}. */
    public int position() {
        return at;
    }

    /** Another cursor over the same bytes, before the value at a position that was told before. */
    public JsonCursor at(int position) {
        JsonCursor other = new JsonCursor(bytes);
        other.at = position;
        return other;
    }

    /** Steps into the object that begins here; skips any other value, and says so. */
    public boolean enterObject() {
        return enter('{');
    }

    /** Steps into the array that begins here; skips any other value, and says so. */
    public boolean enterArray() {
        return enter('[');
    }

    private boolean enter(char bracket) {
        if (peek() == bracket) {
            at++;
            return true;
        }
        skip();
        return false;
    }

    /**
     * Steps to the value of the next member of the object it is in, or out of the object. The value
     * of the member before has to be read or skipped by then.
     *
     * @return the name of the member; null where there is none any more
     */
    public @Nullable String nextName() {
        if (!isNext('}')) {
            return null;
        }
        String name = peek() == '"' ? string() : null;
        if (name == null || peek() != ':') {
            breaks();
            return null;
        }
        at++;
        return name;
    }

    /** Steps to the next element of the array it is in, or out of it; says whether there is one. */
    public boolean nextElement() {
        return isNext(']');
    }

    private boolean isNext(char closer) {
        int next = peek();
        if (next == closer) {
            at++;
            return false;
        }
        if (next == ',') {
            at++;
            next = peek();
        }
        if (next < 0) {
            breaks();
            return false;
        }
        return true;
    }

    /** The text that stands here; null where another value does, which is skipped. */
    public @Nullable String string() {
        if (peek() != '"') {
            skip();
            return null;
        }
        int start = at;
        boolean plain = skipString();
        if (broken) {
            return null;
        }
        String inside = new String(bytes, start + 1, at - start - 2, StandardCharsets.UTF_8);
        return plain ? inside : StringEscapes.resolved(inside, 0, inside.length());
    }

    /** The number that stands here; NaN where another value does, which is skipped. */
    public double number() {
        int first = peek();
        int start = at;
        skip();
        if (first != '-' && (first < '0' || first > '9')) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(
                    new String(bytes, start, at - start, StandardCharsets.ISO_8859_1));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Whether an object or array begins here. */
    public boolean isContainer() {
        int next = peek();
        return next == '{' || next == '[';
    }

    /** Steps over the value that begins here. */
    public void skip() {
        int depth = 0;
        do {
            switch (peek()) {
                case -1 -> {
                    breaks();
                    return;
                }
                case '"' -> skipString();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                case ',', ':' -> at++;
                default -> skipWord();
            }
        } while (depth > 0);
        if (depth < 0) {
            breaks();
        }
    }

    private void skipWord() {
        while (at < bytes.length
                && bytes[at] > ' '
                && bytes[at] != ','
                && bytes[at] != '}'
                && bytes[at] != ']'
                && bytes[at] != ':') {
            at++;
        }
        if (at < bytes.length && bytes[at] < 0) {
            breaks();
        }
    }

    /** Steps behind a string, and says whether it has no escapes. */
    private boolean skipString() {
        boolean plain = true;
        for (int i = at + 1; i < bytes.length; i++) {
            byte unit = bytes[i];
            if (unit == '"') {
                at = i + 1;
                return plain;
            }
            if (unit == '\\') {
                int length = StringEscapes.length(bytes, i);
                if (length == 0) {
                    break;
                }
                plain = false;
                i += length - 1;
            }
        }
        breaks();
        return true;
    }

    /** The next unit that is no blank; -1 at the end. */
    private int peek() {
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    private void breaks() {
        broken = true;
        at = bytes.length;
    }
}
