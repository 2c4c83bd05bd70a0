package dev.cairn.json;

import java.nio.charset.StandardCharsets;

/** Small things about characters that several classes here need. */
public final class JsonCharacters {
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonCharacters() {}

    /**
     * One byte for each character of a text: itself where it belongs to Latin-1, else a question
     * mark. Neither a question mark nor what is no ASCII has a place outside of strings, and inside
     * all of them have: so the bytes are JSON just where the text is, and are quicker to go over.
     */
    static byte[] units(String text) {
        byte[] units = text.getBytes(StandardCharsets.ISO_8859_1);
        if (units.length == text.length()) {
            return units;
        }
        // Two surrogates became one question mark, so the places are not those of the text.
        units = new byte[text.length()];
        for (int i = 0; i < units.length; i++) {
            char c = text.charAt(i);
            units[i] = c < 0x80 ? (byte) c : (byte) '?';
        }
        return units;
    }

    /** Blank as JSON means it; other blanks of Unicode are not. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    public static boolean hasLineEnd(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean hasLineEnd(CharSequence text) {
        return hasLineEnd(text, 0, text.length());
    }

    public static int skipBlanks(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The blanks and tabs with which the line begins that the offset lies in. */
    public static String lineIndent(String text, int offset) {
        int start = offset;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        if (start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** A piece of the document in curly quotes, shortened, for messages: on one line. */
    public static String quoted(String text) {
        boolean own = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return "“" + shorten(own ? text.substring(1, text.length() - 1) : text) + "”";
    }

    /**
     * The text on one line, or its first 40 characters where it is longer: for messages. Blanks in
     * a row count as one.
     */
    static String shorten(String document) {
        String text = document.strip().replaceAll("\\s+", " ");
        if (text.length() <= 40) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(38)) ? 38 : 39;
        return text.substring(0, cut) + "…";
    }
}
