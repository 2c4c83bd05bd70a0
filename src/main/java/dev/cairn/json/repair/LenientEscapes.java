package dev.cairn.json.repair;

import dev.cairn.json.JsonCharacters;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import java.util.List;
import java.util.Locale;

/** Finds fault with what stands in a string as it is but has to be escaped, and the reverse. */
final class LenientEscapes {
    private final String text;
    private final SyntaxFaults faults;

    LenientEscapes(String text, SyntaxFaults faults) {
        this.text = text;
        this.faults = faults;
    }

    /**
     * Reads what a backslash begins.
     *
     * @return the offset behind it
     */
    int read(int at) {
        if (at + 1 >= text.length()) {
            return at + 1;
        }
        char c = text.charAt(at + 1);
        if ("\"\\/bfnrt".indexOf(c) >= 0) {
            return at + 2;
        }
        if (c == 'u' && isHex(at + 2, 4)) {
            return at + 6;
        }
        if (JsonCharacters.isLineEnd(c)) {
            return at + 1;
        }
        if (c == '\'') {
            faults.replace(
                    at,
                    at + 2,
                    "'",
                    "A single quote needs no backslash in JSON.",
                    "Remove the backslash before the single quote");
            return at + 2;
        }
        if (c == 'x' && isHex(at + 2, 2)) {
            faults.replace(
                    at,
                    at + 4,
                    "\\u00" + text.substring(at + 2, at + 4),
                    "\\x is no escape in JSON.",
                    "Write \\u00.. instead of \\x..");
            return at + 4;
        }
        String shown = "\\" + (c < 0x20 ? "" : Character.toString(text.codePointAt(at + 1)));
        String message =
                c == 'u'
                        ? "\\u takes four hexadecimal digits behind it."
                        : shown + " is no escape in JSON: a backslash is written twice.";
        TextEdit edit = new TextEdit(at, at, "\\");
        TextSpan span = new TextSpan(at, at + 1);
        faults.add(new SyntaxFault(at, span, message, "Write the backslash twice", List.of(edit)));
        return at + 1;
    }

    private boolean isHex(int from, int count) {
        if (from + count > text.length()) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            // Other scripts have digits too.
            if (text.charAt(i) > 'f' || Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A character that can only stand there as an escape. */
    void control(int at) {
        char c = text.charAt(at);
        String escape =
                switch (c) {
                    case '\t' -> "\\t";
                    case '\b' -> "\\b";
                    case '\f' -> "\\f";
                    default -> String.format("\\u%04x", (int) c);
                };
        String what = c == '\t' ? "A tab" : "A control character";
        faults.replace(
                at,
                at + 1,
                escape,
                what + " inside a text is written as " + escape + ".",
                "Write " + escape + " instead of " + what.toLowerCase(Locale.ROOT));
    }

    /**
     * A line break inside a string.
     *
     * @return the offset behind it
     */
    int lineBreak(int at) {
        boolean both = text.startsWith("\r\n", at);
        int escaped = at > 0 && text.charAt(at - 1) == '\\' ? at - 1 : at;
        int end = at + (both ? 2 : 1);
        TextEdit edit = new TextEdit(escaped, end, "\\n");
        faults.add(
                new SyntaxFault(
                        at,
                        new TextSpan(at, end),
                        "A text cannot go on in the next line: a line break in it is written as"
                                + " \\n.",
                        "Write \\n instead of the line break",
                        List.of(edit)));
        return end;
    }
}
