package dev.cairn.json;

/** Small things about characters that several classes here need. */
final class Texts {
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private Texts() {}

    /** Blank as JSON means it; other blanks of Unicode are not. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean hasLineEnd(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasLineEnd(CharSequence text) {
        return hasLineEnd(text, 0, text.length());
    }

    static int skipBlanks(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The blanks and tabs with which the line begins that the offset lies in. */
    static String lineIndent(String text, int offset) {
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
    static String quoted(String text) {
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
