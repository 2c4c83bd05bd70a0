package dev.cairn.form.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in one line of JSON text. No token of JSON goes past its line, so each line is read
 * by itself and a change colours only its own line again.
 */
public final class LineTokens {

    /** The style class of each kind is {@code json-} and its name in lower case. */
    public enum Kind {
        NAME,
        STRING,
        NUMBER,
        LITERAL,
        PUNCTUATION,
        WRONG;

        public String styleClass() {
            return "json-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Half open, from the line's start. */
    public record Token(int start, int end, Kind kind) {}

    private final String line;
    private final List<Token> tokens = new ArrayList<>();

    private LineTokens(String line) {
        this.line = line;
    }

    public static List<Token> of(String line) {
        LineTokens reader = new LineTokens(line);
        int at = 0;
        while (at < line.length()) {
            at = reader.next(at);
        }
        return reader.tokens;
    }

    private int next(int at) {
        char c = line.charAt(at);
        if (Character.isWhitespace(c)) {
            return at + 1;
        }
        if (c == '"') {
            return string(at);
        }
        if ("{}[],:".indexOf(c) >= 0) {
            return add(at, at + 1, Kind.PUNCTUATION);
        }
        int end = at + 1;
        while (end < line.length() && isWord(line.charAt(end))) {
            end++;
        }
        String word = line.substring(at, end);
        return add(at, end, kindOf(word));
    }

    private static Kind kindOf(String word) {
        return switch (word) {
            case "true", "false", "null" -> Kind.LITERAL;
            default -> looksLikeNumber(word) ? Kind.NUMBER : Kind.WRONG;
        };
    }

    private static boolean looksLikeNumber(String word) {
        char first = word.charAt(0);
        if (first != '-' && !isDigit(first)) {
            return false;
        }
        return word.chars().allMatch(c -> isDigit((char) c) || "+-.eE".indexOf(c) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return !Character.isWhitespace(c) && "{}[],:\"".indexOf(c) < 0;
    }

    private int string(int at) {
        int end = at + 1;
        while (end < line.length() && line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= line.length()) {
            return add(at, line.length(), Kind.WRONG);
        }
        end++;
        int after = end;
        while (after < line.length() && Character.isWhitespace(line.charAt(after))) {
            after++;
        }
        boolean name = after < line.length() && line.charAt(after) == ':';
        return add(at, end, name ? Kind.NAME : Kind.STRING);
    }

    private int add(int start, int end, Kind kind) {
        tokens.add(new Token(start, end, kind));
        return end;
    }
}
