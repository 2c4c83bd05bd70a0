package dev.cairn.json.repair;

import dev.cairn.json.JsonCharacters;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import java.util.ArrayList;
import java.util.List;

/** Reads a string as people write them: in any quotes, with what should have been escaped. */
final class LenientStrings {
    private static final String DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02";
    private static final String SINGLE = "'`\u2018\u2019\u201a\u201b\u2032\u00b4";

    /** How far a closing quote is looked for on a very long line. */
    private static final int WINDOW = 20_000;

    private final String text;
    private final SyntaxFaults faults;
    private final LenientEscapes escapes;

    LenientStrings(String text, SyntaxFaults faults) {
        this.text = text;
        this.faults = faults;
        escapes = new LenientEscapes(text, faults);
    }

    static boolean isQuote(char c) {
        return c == '"' || DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
    }

    /** Whether the string that begins at an offset is followed by a colon. */
    static boolean isName(String text, int start) {
        int behind = new LenientStrings(text, new SyntaxFaults()).read(start, true);
        int colon = JsonCharacters.skipBlanks(text, behind, text.length());
        return colon < text.length()
                && text.charAt(colon) == ':'
                && isQuote(text.charAt(behind - 1));
    }

    /** Whether the quote at an offset has one that ends its string on the same line. */
    static boolean closes(String text, int start) {
        LenientStrings strings = new LenientStrings(text, new SyntaxFaults());
        return strings.endOnLine(start + 1, text.charAt(start), true) >= 0;
    }

    /**
     * Reads the string that begins at an offset.
     *
     * @param name whether it is the name of a member
     * @return the offset behind it
     */
    int read(int start, boolean name) {
        char quote = text.charAt(start);
        if (quote != '"') {
            return odd(start, quote);
        }
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return closed(start, at, name);
            }
            if (c == '\\') {
                at = escapes.read(at);
            } else if (JsonCharacters.isLineEnd(c)) {
                int close = missingClose(start, at, name);
                if (close >= 0) {
                    return close;
                }
                at = escapes.lineBreak(at);
            } else {
                if (c < 0x20) {
                    escapes.control(at);
                }
                at++;
            }
        }
        return endOfFile(start, name);
    }

    /** A straight quote ends the string, unless what follows shows that it was meant as a part. */
    private int closed(int start, int quote, boolean name) {
        int behind = quote + 1;
        if (name) {
            int colon = forgottenBeforeColon(start, quote);
            if (colon >= 0) {
                return colon;
            }
        }
        if (behind >= text.length()
                || isDelimiter(text.charAt(behind))
                || isQuote(text.charAt(behind))) {
            return behind;
        }
        if (quote == start + 1) {
            int again = endOnLine(behind, '"', name);
            if (again >= 0) {
                faults.delete(
                        start,
                        start + 1,
                        "One quote too many before the text.",
                        "Remove the quote that is too many");
                return again + 1;
            }
            return behind;
        }
        int real = endOnLine(behind, '"', name);
        if (real < 0) {
            return behind;
        }
        List<TextEdit> edits = new ArrayList<>();
        for (int at = quote; at < real; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '"') {
                edits.add(new TextEdit(at, at, "\\"));
            }
        }
        faults.add(
                new SyntaxFault(
                        quote,
                        new TextSpan(quote, behind),
                        "A quote inside a text needs a backslash before it.",
                        "Put a backslash before the quotes inside the text",
                        edits));
        return real + 1;
    }

    /** {@code "title: "x"}: the quote that should end the name stands behind the colon. */
    private int forgottenBeforeColon(int start, int quote) {
        int at = quote - 1;
        while (at > start && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        if (at <= start + 1 || text.charAt(at) != ':') {
            return -1;
        }
        int next = JsonCharacters.skipBlanks(text, quote + 1, text.length());
        if (next < text.length() && text.charAt(next) == ':') {
            return -1;
        }
        faults.insert(
                at, "\"", "The quote behind the name is missing.", "Add the quote behind the name");
        return at;
    }

    /** The quote on this line behind which the string can end, or -1. */
    private int endOnLine(int from, char quote, boolean name) {
        int limit = Math.min(text.length(), from + WINDOW);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (JsonCharacters.isLineEnd(c)) {
                return -1;
            }
            if (c == '\\') {
                at++;
            } else if (isSame(c, quote) && endsBehind(at + 1, name)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSame(char c, char quote) {
        return c == quote
                || DOUBLE.indexOf(quote) >= 0 && (c == '"' || DOUBLE.indexOf(c) >= 0)
                || quote != '"' && SINGLE.indexOf(quote) >= 0 && SINGLE.indexOf(c) >= 0;
    }

    private boolean endsBehind(int from, boolean name) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at == text.length() || JsonCharacters.isLineEnd(text.charAt(at))) {
            return true;
        }
        char c = text.charAt(at);
        return c == ',' || c == '}' || c == ']' || c == ':' || name && c == '=';
    }

    private static boolean isDelimiter(char c) {
        return JsonCharacters.isBlank(c)
                || ",:]}[{=#/;".indexOf(c) >= 0
                || c > 0x7e && !Character.isLetter(c);
    }

    /** Where the string ends if its closing quote was forgotten on this line, or -1. */
    private int missingClose(int start, int lineEnd, boolean name) {
        int next = JsonCharacters.skipBlanks(text, lineEnd, text.length());
        boolean more = next < text.length() && "\"}]".indexOf(text.charAt(next)) < 0;
        if (more && !name) {
            return -1;
        }
        int end = lineEnd;
        while (end > start + 1 && isBehind(start, end)) {
            end--;
        }
        if (name) {
            int colon = text.indexOf(':', start);
            end = colon > start && colon < lineEnd ? lastNameColon(start, end) : end;
        }
        if (end > start + 1 && DOUBLE.indexOf(text.charAt(end - 1)) >= 0) {
            faults.replace(
                    end - 1,
                    end,
                    "\"",
                    "A curly quote does not end a text: JSON knows straight ones only.",
                    "Put straight quotes");
            return end;
        }
        faults.insert(
                end, "\"", "The quote that ends this text is missing.", "Add the missing quote");
        return end;
    }

    /** Whether the last character stands behind the text: a bracket, if none in it is opened. */
    private boolean isBehind(int start, int end) {
        char last = text.charAt(end - 1);
        if (last != '}' && last != ']') {
            return last == ' ' || last == '\t' || last == ',';
        }
        char opener = last == '}' ? '{' : '[';
        int balance = 0;
        for (int i = start; i < end && end - start < WINDOW; i++) {
            char c = text.charAt(i);
            balance += c == opener ? 1 : c == last ? -1 : 0;
        }
        return balance < 0;
    }

    private int lastNameColon(int start, int end) {
        for (int at = start + 1; at + 1 < end; at++) {
            if (text.charAt(at) == ':' && JsonCharacters.isBlank(text.charAt(at + 1))) {
                return at;
            }
        }
        return text.indexOf(':', start);
    }

    private int endOfFile(int start, boolean name) {
        int end = text.length();
        while (end > start + 1 && JsonCharacters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        char last = text.charAt(end - 1);
        if (end > start + 1 && (name || last == '}' || last == ']')) {
            return Math.max(start, missingClose(start, end, name));
        }
        // A lone backslash at the end would escape the quote that is added.
        int slashes = 0;
        while (text.charAt(end - 1 - slashes) == '\\') {
            slashes++;
        }
        int cut = end - slashes % 2;
        TextEdit edit = new TextEdit(cut, end, "\"");
        faults.add(
                new SyntaxFault(
                        end,
                        new TextSpan(start, start + 1),
                        "The file ends inside this text.",
                        "Add the missing quote",
                        List.of(edit)));
        return text.length();
    }

    /** A string in quotes that JSON does not know. */
    private int odd(int start, char quote) {
        boolean single = SINGLE.indexOf(quote) >= 0;
        int end = endOnLine(start + 1, quote, true);
        if (end < 0) {
            faults.giveUp(
                    start,
                    start + 1,
                    single
                            ? "A text stands in double quotes, and this one does not end."
                            : "A text stands in straight quotes, and this one does not end.");
            return text.length();
        }
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(start, start + 1, "\""));
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == '"') {
                edits.add(new TextEdit(at, at, "\\"));
            } else if (c == '\\') {
                if (text.charAt(at + 1) == '\'') {
                    edits.add(new TextEdit(at, at + 1, ""));
                } else if ("\"\\/bfnrtu".indexOf(text.charAt(at + 1)) < 0) {
                    edits.add(new TextEdit(at, at, "\\"));
                    continue;
                }
                at++;
            }
        }
        edits.add(new TextEdit(end, end + 1, "\""));
        faults.add(
                new SyntaxFault(
                        start,
                        new TextSpan(start, end + 1),
                        single
                                ? "JSON puts text in double quotes, not in single ones."
                                : "Curly quotes do not count in JSON: text stands in straight ones.",
                        single ? "Put double quotes" : "Put straight quotes",
                        edits));
        return end + 1;
    }
}
