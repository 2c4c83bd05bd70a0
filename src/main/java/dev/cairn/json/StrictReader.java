package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/**
 * Reads a text that is exactly one JSON value, as RFC 8259 has it: once from front to back, without
 * recursion, with the places of all that it meets. It only tells whether the text is JSON; what is
 * wrong with one that is not, {@code SyntaxDiagnosis} says.
 */
public final class StrictReader {
    /** Stands for what is behind the end: JSON has no such character outside of strings. */
    private static final byte NOTHING = 0;

    /** Stands for bytes that are no UTF-8, and may stand in a text itself. */
    private static final char REPLACEMENT = '\uFFFD';

    private String text;
    private byte[] units;

    /** Whether the units are the bytes of a file, of which nothing but ASCII was met so far. */
    private boolean undecoded;

    private final TreeBuilder tree;
    private final LineStarts lines;
    private int at;

    /** Whether the string that was read last has escapes. */
    private boolean escaped;

    private StrictReader(String text, byte[] units, int from, boolean undecoded) {
        this.text = text;
        this.units = units;
        this.undecoded = undecoded;
        tree = new TreeBuilder(units.length);
        lines = new LineStarts(units.length);
        at = from;
    }

    /** The tree of a text that is exactly one JSON value, blanks around it allowed; else null. */
    static @Nullable public ParsedTree read(String text) {
        boolean mark = !text.isEmpty() && text.charAt(0) == JsonCharacters.BYTE_ORDER_MARK;
        return new StrictReader(text, JsonCharacters.units(text), mark ? 1 : 0, false).tree();
    }

    /** As {@link #read}, for a stretch of a text where no byte order mark can stand. */
    static @Nullable public ParsedTree readInner(String text) {
        return new StrictReader(text, JsonCharacters.units(text), 0, false).tree();
    }

    /**
     * What is made of the text and the tree that bytes hold; null where they are not JSON, not
     * surely UTF-8, or begin with a byte order mark.
     */
    public static <T> @Nullable T readUtf8(byte[] content, BiFunction<String, ParsedTree, T> made) {
        String ascii = new String(content, StandardCharsets.ISO_8859_1);
        StrictReader reader = new StrictReader(ascii, content, 0, true);
        ParsedTree tree = reader.tree();
        return tree == null ? null : made.apply(reader.text, tree);
    }

    /**
     * Goes over from the bytes to the text at the first character that is no ASCII: up to there the
     * places are the same. False where the bytes are no UTF-8, or may be none.
     */
    private boolean isDecoded() {
        if (undecoded) {
            String decoded = new String(units, StandardCharsets.UTF_8);
            if (decoded.indexOf(REPLACEMENT) >= 0) {
                return false;
            }
            text = decoded;
            units = JsonCharacters.units(decoded);
            undecoded = false;
        }
        return true;
    }

    private @Nullable ParsedTree tree() {
        skipBlanks();
        return isDocument() ? tree.finished(lines.of(units.length)) : null;
    }

    /** Whether a value begins here, and nothing but blanks follows it. */
    private boolean isDocument() {
        while (true) {
            byte first = unit();
            boolean opens = first == '{' || first == '[';
            if (opens) {
                tree.open(at++, first == '{' ? (byte) '}' : (byte) ']');
            } else if (!isScalar(first)) {
                return false;
            }
            skipBlanks();
            boolean hasItems = opens && unit() != tree.closer();
            if (!hasItems) {
                closeAll();
                if (!tree.isOpen()) {
                    return at == units.length;
                }
                if (unit() != ',') {
                    return false;
                }
                at++;
                skipBlanks();
            }
            if (tree.inObject() && !isName()) {
                return false;
            }
        }
    }

    /** Closes what is closed here: one bracket may follow the other. */
    private void closeAll() {
        while (tree.isOpen() && unit() == tree.closer()) {
            at++;
            tree.close(at);
            skipBlanks();
        }
    }

    private byte unit() {
        return at < units.length ? units[at] : NOTHING;
    }

    /** Mostly there are none, which is told without a call. */
    private void skipBlanks() {
        if (unit() <= ' ') {
            skipRun();
        }
    }

    /** Outside of blanks JSON has no line ends: so all of them are noted here. */
    private void skipRun() {
        byte[] all = units;
        int next = at;
        for (; next < all.length; next++) {
            byte unit = all[next];
            // Nearly half of a text are spaces, and what is no blank comes next. Lines are mostly
            // indented by an even number of spaces, so two are stepped over at once.
            if (unit == ' ') {
                while (next + 2 < all.length && all[next + 1] == ' ' && all[next + 2] == ' ') {
                    next += 2;
                }
                continue;
            }
            if (unit > ' ') {
                break;
            }
            if (unit == '\n' || unit == '\r' && !isBefore(next, '\n')) {
                lines.add(next + 1);
            } else if (unit != '\t' && unit != '\r') {
                break;
            }
        }
        at = next;
    }

    private boolean isBefore(int index, char next) {
        return index + 1 < units.length && units[index + 1] == next;
    }

    /** Whether a name and its colon are here; the value is what follows. */
    private boolean isName() {
        int start = at;
        int end = unit() == '"' ? stringEnd(start) : -1;
        if (end < 0) {
            return false;
        }
        tree.name(string(start, end), start, end);
        at = end;
        skipBlanks();
        if (unit() != ':') {
            return false;
        }
        at++;
        skipBlanks();
        return true;
    }

    private boolean isScalar(byte first) {
        return switch (first) {
            case '"' -> isString();
            case 't' -> isWord("true", JsonBoolean.TRUE);
            case 'f' -> isWord("false", JsonBoolean.FALSE);
            case 'n' -> isWord("null", JsonNull.NULL);
            default -> isNumber();
        };
    }

    private boolean isWord(String word, TreeNode value) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        tree.add(value, at);
        at += word.length();
        return true;
    }

    private boolean isString() {
        int start = at;
        int end = stringEnd(start);
        if (end < 0) {
            return false;
        }
        tree.add(new JsonString(string(start, end), end - start), start);
        at = end;
        return true;
    }

    /** What the string means that was read last, from its quote to behind its end. */
    private String string(int start, int end) {
        return escaped
                ? StringEscapes.resolved(text, start + 1, end - 1)
                : text.substring(start + 1, end - 1);
    }

    /** Behind the string whose quote is at an index; -1 where it is none. */
    private int stringEnd(int quote) {
        escaped = false;
        byte[] all = units;
        for (int i = quote + 1; i < all.length; i++) {
            byte unit = all[i];
            // Most letters are behind all that has a meaning here.
            if (unit > '\\') {
                continue;
            }
            if (unit == '"') {
                return i + 1;
            }
            if (unit == '\\') {
                int length = StringEscapes.length(units, i);
                if (length == 0) {
                    return -1;
                }
                escaped = true;
                i += length - 1;
            } else if (unit < ' ') {
                // what is no ASCII is below zero
                if (unit >= 0 || !isDecoded()) {
                    return -1;
                }
                all = units;
            }
        }
        return -1;
    }

    private boolean isNumber() {
        int end = numberEnd();
        if (end < 0) {
            return false;
        }
        tree.add(new JsonNumber(text.substring(at, end)), at);
        at = end;
        return true;
    }

    /** Behind the number that begins here; -1 where it is none. */
    private int numberEnd() {
        int whole = unit() == '-' ? at + 1 : at;
        int end = digitsEnd(whole);
        if (end == whole || units[whole] == '0' && end > whole + 1) {
            return -1;
        }
        if (end < units.length && units[end] == '.') {
            int fraction = end + 1;
            end = digitsEnd(fraction);
            if (end == fraction) {
                return -1;
            }
        }
        if (end < units.length && (units[end] == 'e' || units[end] == 'E')) {
            boolean signed = isBefore(end, '+') || isBefore(end, '-');
            int exponent = signed ? end + 2 : end + 1;
            end = digitsEnd(exponent);
            if (end == exponent) {
                return -1;
            }
        }
        return end;
    }

    private int digitsEnd(int from) {
        byte[] all = units;
        int end = from;
        while (end < all.length && all[end] >= '0' && all[end] <= '9') {
            end++;
        }
        return end;
    }
}
