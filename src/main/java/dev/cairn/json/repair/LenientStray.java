package dev.cairn.json.repair;

import dev.cairn.json.JsonCharacters;

/** Finds characters that belong to nothing: a slip of the finger, a quote too many. */
final class LenientStray {
    private static final String MARKS = ".<>/\\=*&%@!?~^|+-#;$_()";
    private static final int SHORT = 3;

    private final LenientState state;
    private final String text;

    LenientStray(LenientState state) {
        this.state = state;
        text = state.text;
    }

    /**
     * Removes marks that stand where a name, a comma or a bracket is expected.
     *
     * @return whether there were any
     */
    boolean marks() {
        int to = state.at;
        while (to < text.length() && MARKS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return remove(to);
    }

    /** As {@link #marks}, only right before a quote or bracket: others may begin a value. */
    boolean marksBeforeValue() {
        int to = state.at;
        while (to < text.length() && MARKS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to < text.length() && "\"{[".indexOf(text.charAt(to)) >= 0 && remove(to);
    }

    /** As {@link #marks}, and letters too: right behind a value nothing else can be meant. */
    boolean behindValue() {
        int to = state.at;
        while (to < text.length() && (isWord(text.charAt(to)) || isMark(text.charAt(to)))) {
            to++;
        }
        boolean ends = ",}]\0".indexOf(state.charBehindBlanks(to)) >= 0;
        return state.at == state.lastEnd && ends && remove(to) || marks();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    private boolean remove(int to) {
        if (to == state.at || to - state.at > SHORT) {
            return false;
        }
        String what = JsonCharacters.quoted(text.substring(state.at, to));
        state.faults.delete(state.at, to, what + " does not belong here.", "Remove " + what);
        state.at = to;
        return true;
    }

    /** Quotes that nothing opens or closes, as in {@code 1324543""}. */
    boolean quotes(String follow) {
        int at = state.at;
        int to = at;
        while (to < text.length() && LenientStrings.isQuote(text.charAt(to))) {
            to++;
        }
        int behind = to;
        while (behind < text.length()
                && (text.charAt(behind) == ' ' || text.charAt(behind) == '\t')) {
            behind++;
        }
        boolean ends =
                behind == text.length()
                        || JsonCharacters.isLineEnd(text.charAt(behind))
                        || follow.indexOf(text.charAt(behind)) >= 0;
        boolean apart = at > state.lastEnd && (to - at != 2 || state.open.inArray());
        if (to == at || !ends || apart) {
            return false;
        }
        String value = state.last();
        int count = to - at;
        String many = count == 1 ? "One quote" : count == 2 ? "Two quotes" : count + " quotes";
        state.faults.delete(
                at,
                to,
                many + " too many after " + value + ".",
                "Remove the " + (count == 1 ? "quote" : "quotes") + " after " + value);
        state.at = to;
        return true;
    }

    /** A quote of an odd kind that opens nothing, right before what it does not belong to. */
    boolean quoteBefore() {
        int at = state.at;
        boolean before =
                text.charAt(at) != '"'
                        && at + 1 < text.length()
                        && "\"{}[],".indexOf(text.charAt(at + 1)) >= 0;
        if (!before || LenientStrings.closes(text, at)) {
            return false;
        }
        String quote = text.substring(at, at + 1);
        state.faults.delete(at, at + 1, "This quote does not belong here.", "Remove the " + quote);
        state.at++;
        return true;
    }
}
