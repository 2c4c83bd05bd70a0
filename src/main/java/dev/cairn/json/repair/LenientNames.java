package dev.cairn.json.repair;

import dev.cairn.json.JsonCharacters;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import java.util.List;

/** Reads names of members that stand there without quotes, or with only one. */
final class LenientNames {
    private final String text;
    private final SyntaxFaults faults;

    LenientNames(String text, SyntaxFaults faults) {
        this.text = text;
        this.faults = faults;
    }

    /**
     * Reads the name that begins at an offset, in an object.
     *
     * @return the offset behind it; the start, where no name can be read
     */
    int read(int start) {
        int end = start;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        boolean quote = end < text.length() && text.charAt(end) == '"';
        if (quote && end > start && text.charAt(end - 1) != ':') {
            faults.insert(
                    start,
                    "\"",
                    "The quote before the name "
                            + JsonCharacters.quoted(text.substring(start, end))
                            + " is missing.",
                    "Add the quote before the name");
            return end + 1;
        }
        int next = JsonCharacters.skipBlanks(text, end, text.length());
        boolean colonFollows = next < text.length() && ":=".indexOf(text.charAt(next)) >= 0;
        if (!colonFollows) {
            // A colon inside, as in mlm:name, belongs to the name unless it is the only one.
            int colon = end > start && text.charAt(end - 1) == ':' ? end - 1 : -1;
            if (colon < 0) {
                colon = text.substring(start, end).indexOf(':') + start;
            }
            end = Math.max(start, colon);
        }
        if (end == start) {
            return start;
        }
        String word = text.substring(start, end);
        TextEdit open = new TextEdit(start, start, "\"");
        TextEdit close = new TextEdit(end, end, "\"");
        faults.add(
                new SyntaxFault(
                        start,
                        new TextSpan(start, end),
                        "The name " + JsonCharacters.quoted(word) + " needs double quotes.",
                        "Put names in double quotes",
                        List.of(open, close)));
        return end;
    }

    /** Whether a name without quotes, with its colon, begins here. */
    boolean isNameWithColon(int start) {
        int end = start;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        int next = JsonCharacters.skipBlanks(text, end, text.length());
        return end > start
                && (text.substring(start, end).indexOf(':') > 0
                        || next < text.length() && text.charAt(next) == ':');
    }

    private static boolean isName(char c) {
        return LenientWords.isWord(c)
                || c == '$'
                || c == ':'
                || c > 0x7e && Character.isLetterOrDigit(c);
    }
}
