package dev.cairn.json.repair;

import dev.cairn.json.JsonCharacters;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import java.util.ArrayList;
import java.util.List;

/** Skips what stands between two tokens, and finds fault with what is more than a blank. */
final class LenientBlanks {
    private static final String UPPER = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String MIDDLE = "=======";
    private static final String LOWER = ">>>>>>>";

    private final String text;
    private final SyntaxFaults faults;

    /** Where the lower sides of merge conflicts begin that were met, and where they end. */
    private int lowerFrom = -1;

    private int lowerTo = -1;

    LenientBlanks(String text, SyntaxFaults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** The offset of the next token, or the length of the text. */
    int skip(int from) {
        int at = JsonCharacters.skipBlanks(text, from, text.length());
        while (at < text.length()) {
            if (isSound(text.charAt(at)) && at != lowerFrom) {
                break;
            }
            int next = one(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** The usual beginnings of a token, so that a sound text is read fast. */
    private static boolean isSound(char c) {
        return c >= '0' && c <= '9' || "\",:{}[]-".indexOf(c) >= 0;
    }

    private int one(int at) {
        char c = text.charAt(at);
        if (at == lowerFrom) {
            return lowerTo;
        }
        if (JsonCharacters.isBlank(c)) {
            return at + 1;
        }
        if (c == '<' && isMarker(UPPER, at)) {
            return conflict(at);
        }
        if (startsComment(at)) {
            return comment(at);
        }
        if (isOddBlank(c)) {
            return oddBlanks(at);
        }
        return at;
    }

    private static boolean isOddBlank(char c) {
        return c == '\u00a0'
                || c == '\ufeff'
                || c == '\u200b'
                || c == '\u000b'
                || c == '\f'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029'
                || c == 0
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private int oddBlanks(int from) {
        int to = from;
        while (to < text.length() && isOddBlank(text.charAt(to)) && text.charAt(to) != ' ') {
            to++;
        }
        String code = String.format("U+%04X", (int) text.charAt(from));
        faults.replace(
                from,
                to,
                " ",
                "A character that only looks like a blank stands here (" + code + ").",
                "Put a plain blank instead of " + code);
        return to;
    }

    private boolean startsComment(int at) {
        boolean apart = at == 0 || " \t\n\r,{[".indexOf(text.charAt(at - 1)) >= 0;
        return text.charAt(at) == '#' && apart
                || text.startsWith("//", at)
                || text.startsWith("/*", at);
    }

    private int comment(int from) {
        int to;
        if (text.startsWith("/*", from)) {
            int close = text.indexOf("*/", from + 2);
            to = close < 0 ? text.length() : close + 2;
        } else {
            to = lineEnd(from);
        }
        int start = from;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean alone = start == 0 || JsonCharacters.isLineEnd(text.charAt(start - 1));
        int end = to;
        if (alone && end == lineEnd(from)) {
            end = behindLineEnd(end);
        }
        TextEdit edit = new TextEdit(alone ? start : Math.min(start, from), end, "");
        faults.add(
                new SyntaxFault(
                        from,
                        new TextSpan(from, to),
                        "JSON has no comments.",
                        "Remove the comment",
                        List.of(edit)));
        return Math.max(to, end);
    }

    private boolean isMarker(String marker, int at) {
        return text.startsWith(marker, at)
                && (at == 0 || JsonCharacters.isLineEnd(text.charAt(at - 1)));
    }

    private int findMarker(String marker, int from) {
        int at = text.indexOf(marker, from);
        while (at >= 0 && !isMarker(marker, at)) {
            at = text.indexOf(marker, at + 1);
        }
        return at;
    }

    private int conflict(int from) {
        String message = "A merge conflict is not resolved here.";
        int behindMarker = behindLineEnd(lineEnd(from));
        int middle = findMarker(MIDDLE, behindMarker);
        int lower = middle < 0 ? -1 : findMarker(LOWER, middle);
        int base = findMarker(BASE, behindMarker);
        if (lower < 0) {
            faults.giveUp(from, lineEnd(from), message);
            return text.length();
        }
        lowerFrom = base >= 0 && base < middle ? base : middle;
        lowerTo = behindLineEnd(lineEnd(lower));
        List<TextEdit> edits = new ArrayList<>();
        edits.add(new TextEdit(from, behindMarker, ""));
        edits.add(new TextEdit(lowerFrom, lowerTo, ""));
        faults.add(
                new SyntaxFault(
                        from,
                        new TextSpan(from, lineEnd(from)),
                        message,
                        "Keep the upper side of the merge conflict",
                        edits));
        return behindMarker;
    }

    /** The end of the line that an offset lies in, before its line break. */
    int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !JsonCharacters.isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int behindLineEnd(int lineEnd) {
        if (text.startsWith("\r\n", lineEnd)) {
            return lineEnd + 2;
        }
        return Math.min(lineEnd + 1, text.length());
    }
}
