package dev.cairn.json.repair;

import dev.cairn.json.JsonCharacters;
import dev.cairn.json.repair.LenientState.Next;

/** Finds out where an opening bracket was forgotten. */
final class LenientMissing {
    private final String text;
    private final LenientState state;
    private final SyntaxFaults faults;
    private final NestingStack open;
    private final LenientBrackets brackets;

    LenientMissing(LenientState state, LenientBrackets brackets) {
        this.state = state;
        this.brackets = brackets;
        text = state.text;
        faults = state.faults;
        open = state.open;
    }

    void brace(int where, String message, String title) {
        faults.insert(where, "{", message, title);
        state.open('{', where);
    }

    /** Whether plain values follow up to a bracket that closes an array nobody opened. */
    boolean scalarsUpToBracket(int from) {
        int at = from;
        for (int count = 0; state.memberValue >= 0 && count < 1000; count++) {
            at = JsonCharacters.skipBlanks(text, at, text.length());
            char c = at == text.length() ? 0 : text.charAt(at);
            if (c == ']') {
                return true;
            }
            if (c == ',') {
                at++;
            } else {
                int end = LenientWords.scalarEnd(text, at);
                if (end == at) {
                    return false;
                }
                at = end;
            }
        }
        return false;
    }

    void bracket() {
        int where = state.memberValue;
        faults.insert(where, "[", "The [ of this list is missing.", "Add the missing [");
        state.open('[', where);
        state.next = Next.COMMA;
    }

    /** A value that does not stand on the line of its name is the only element of an array. */
    boolean isElementOnOwnLine() {
        int value = state.memberValue;
        return open.inObject()
                && value >= state.behindColon
                && JsonCharacters.hasLineEnd(text, state.behindColon, value);
    }

    /** What was read as a value is a name: a bracket before it was forgotten. */
    void colonBehindValue() {
        int name = state.lastStart;
        boolean first = state.lastComma < open.start();
        boolean afterObject = !first && lastBefore(state.lastComma) == '}';
        int levels = open.inArray() ? open.levelsAbove('}') : -1;
        boolean realComma = !first && text.charAt(state.lastComma) == ',';
        if (!LenientStrings.isQuote(text.charAt(name))) {
            faults.giveUp(name, state.at + 1, "A comma or " + open.closer() + " is expected here.");
        } else if (open.inArray() && levels > 0 && !first && !afterObject && realComma) {
            brackets.closeForgotten(levels, state.lastComma);
        } else {
            String message = "The { before this name is missing.";
            brace(name, message, "Add the missing {");
        }
        state.lastStart = name;
        state.next = Next.COLON;
    }

    private char lastBefore(int end) {
        int at = end - 1;
        while (at > 0 && JsonCharacters.isBlank(text.charAt(at))) {
            at--;
        }
        return at < 0 ? 0 : text.charAt(at);
    }
}
