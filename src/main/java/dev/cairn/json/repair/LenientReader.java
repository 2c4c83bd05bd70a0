package dev.cairn.json.repair;

import dev.cairn.json.LineIndex;
import dev.cairn.json.repair.LenientState.Next;

/**
 * Reads a text as a patient person would, and lists what keeps it from being JSON together with
 * what repairs it. A strict text gives no faults.
 */
final class LenientReader {
    private final String text;
    private final LenientState state;
    private final SyntaxFaults faults;
    private final NestingStack open;
    private final LenientBrackets brackets;
    private final LenientStray stray;
    private final LenientBlanks blanks;
    private final LenientStrings strings;
    private final LenientWords words;
    private final LenientNames names;
    private final LenientMissing missing;

    private LenientReader(String text, LineIndex lines, LenientBrackets.Guess guess) {
        this.text = text;
        state = new LenientState(text, lines);
        faults = state.faults;
        open = state.open;
        brackets = new LenientBrackets(state, guess);
        stray = new LenientStray(state);
        blanks = new LenientBlanks(text, faults);
        strings = new LenientStrings(text, faults);
        words = new LenientWords(text, faults);
        names = new LenientNames(text, faults);
        missing = new LenientMissing(state, brackets);
    }

    static SyntaxFaults read(String text, LineIndex lines, LenientBrackets.Guess guess) {
        LenientReader reader = new LenientReader(text, lines, guess);
        reader.run();
        return reader.faults;
    }

    private void run() {
        int first = text.startsWith("\ufeff") ? 1 : 0;
        state.at = blanks.skip(first);
        if (state.at == text.length()) {
            faults.giveUp(0, text.length(), "There is nothing in the file yet.");
            return;
        }
        begin(text.charAt(state.at));
        while (!faults.isHopeless()) {
            state.at = blanks.skip(state.at);
            if (state.at == text.length()) {
                brackets.end();
                return;
            }
            step(text.charAt(state.at));
        }
    }

    /** What stands before the document, and a document that lost its first bracket. */
    private void begin(char c) {
        int at = state.at;
        boolean fence = text.startsWith("```", at);
        if (c == '{' || c == '[' || c == '-' || Character.isDigit(c) || words.isLiteral(at)) {
            return;
        }
        if (LenientStrings.isQuote(c) && !fence) {
            if (LenientStrings.isName(text, at)) {
                missing.brace(
                        at, "The { at the beginning is missing.", "Add the { at the beginning");
                state.next = Next.FIRST_ITEM;
            }
            return;
        }
        int object = text.indexOf('{', at);
        int array = text.indexOf('[', at);
        int first = object < 0 || array >= 0 && array < object ? array : object;
        if (first < 0) {
            faults.giveUp(at, blanks.lineEnd(at), "This is not JSON: that begins with { or [.");
            return;
        }
        faults.delete(
                at,
                first,
                "Something stands before the document.",
                "Remove what stands before the document");
        state.at = first;
    }

    private void step(char c) {
        switch (state.next) {
            case FIRST_ITEM, ITEM -> item(c);
            case COLON -> colon(c);
            case VALUE -> value(c);
            case COMMA -> comma(c);
            case NOTHING -> brackets.behindTheEnd(c);
        }
    }

    private void item(char c) {
        if (c == ',') {
            drop("There is a comma too many.", "Remove the comma");
        } else if (c == '}' || c == ']') {
            if (state.next == Next.ITEM) {
                String what = open.inObject() ? "field" : "entry";
                faults.delete(
                        state.lastComma,
                        state.lastComma + 1,
                        "No comma may follow the last " + what + ".",
                        "Remove the comma after the last " + what);
            }
            brackets.close(c);
        } else if (open.inArray()) {
            value(c);
        } else {
            name(c);
        }
    }

    private void drop(String message, String title) {
        faults.delete(state.at, state.at + 1, message, title);
        state.at++;
    }

    private void name(char c) {
        brackets.closeByIndent(state.lastComma);
        if (c == '{' && state.next == Next.FIRST_ITEM) {
            drop("There is a { too many.", "Remove the {");
            return;
        }
        if (c == '{' && open.isObjectInArray()) {
            brackets.closeForgotten(1, state.lastComma);
            state.next = Next.ITEM;
            return;
        }
        if (c == ':') {
            drop("There is a colon too many.", "Remove the colon");
            return;
        }
        if (LenientStrings.isQuote(c)) {
            if (stray.quoteBefore()) {
                return;
            }
            state.lastStart = state.at;
            state.at = strings.read(state.at, true);
        } else {
            int end = names.read(state.at);
            if (end == state.at) {
                noName();
                return;
            }
            state.lastStart = state.at;
            state.at = end;
        }
        state.lastEnd = state.at;
        state.next = Next.COLON;
    }

    private void noName() {
        if (missing.scalarsUpToBracket(state.at)) {
            missing.bracket();
            state.next = Next.ITEM;
        } else if (!stray.marks()) {
            faults.giveUp(state.at, state.at + 1, "A name in double quotes is expected here.");
        }
    }

    private void colon(char c) {
        int at = state.at;
        if (c == ':') {
            behindColon(1);
        } else if (c == '=') {
            int length = text.startsWith("=>", at) ? 2 : 1;
            faults.replace(
                    at,
                    at + length,
                    ":",
                    "A colon stands between a name and its value.",
                    "Put a colon between name and value");
            behindColon(length);
        } else if ((c == ',' || c == ']') && missing.scalarsUpToBracket(at)) {
            missing.bracket();
        } else if (c == ',' || c == '}' || c == ']') {
            faults.insert(
                    state.lastEnd,
                    ": null",
                    "The value of " + state.last() + " is missing.",
                    "Add null as value");
            state.next = Next.COMMA;
        } else if (at != state.lastEnd || !LenientStrings.isQuote(c) || !stray.quotes(":")) {
            faults.insert(
                    state.lastEnd,
                    ":",
                    "The colon between the name and its value is missing.",
                    "Add the missing colon");
            state.behindColon = state.lastEnd;
            state.next = Next.VALUE;
        }
    }

    private void behindColon(int length) {
        state.at += length;
        state.behindColon = state.at;
        state.next = Next.VALUE;
    }

    private void value(char c) {
        if (c == '{' || c == '[') {
            state.open(c, state.at);
            state.at++;
            state.lastEnd = state.at;
            return;
        }
        if (state.next == Next.VALUE && !open.isEmpty() && ",}]:".indexOf(c) >= 0) {
            noValue(c);
            return;
        }
        boolean quote = LenientStrings.isQuote(c);
        if (quote ? stray.quoteBefore() : stray.marksBeforeValue()) {
            return;
        }
        state.lastStart = state.at;
        state.memberValue = open.inObject() ? state.at : -1;
        state.at = quote ? strings.read(state.at, false) : words.value(state.at);
        state.lastEnd = state.at;
        state.next = open.isEmpty() ? Next.NOTHING : Next.COMMA;
    }

    private void noValue(char c) {
        if (c == ':') {
            drop("There is a colon too many.", "Remove the colon");
            return;
        }
        int where = state.behindColon;
        faults.insert(where, " null", "The value is missing here.", "Add null as value");
        state.lastEnd = where;
        state.next = Next.COMMA;
    }

    private void comma(char c) {
        int at = state.at;
        if (c == ',') {
            behindComma();
        } else if (c == ']' && missing.isElementOnOwnLine()) {
            missing.bracket();
        } else if (c == '}' || c == ']') {
            brackets.close(c);
        } else if (c == ':') {
            missing.colonBehindValue();
        } else if (c == ';') {
            String message = "A comma separates values, not ;.";
            faults.replace(at, at + 1, ",", message, "Put a comma instead of ;");
            behindComma();
        } else if (LenientStrings.isQuote(c) && (stray.quotes(",}]") || stray.quoteBefore())) {
            state.next = Next.COMMA;
        } else if (open.inArray() && (at > state.lastEnd || "{[\"".indexOf(c) >= 0)) {
            noComma("entries");
        } else if (open.inObject() && (LenientStrings.isQuote(c) || names.isNameWithColon(at))) {
            brackets.closeByIndent(state.lastEnd);
            noComma("fields");
        } else if (c == '{' && open.isObjectInArray()) {
            brackets.closeForgotten(1, state.lastEnd);
        } else if (!stray.behindValue()) {
            faults.giveUp(at, at + 1, "A comma or " + open.closer() + " is expected here.");
        }
    }

    private void behindComma() {
        state.lastComma = state.at;
        state.at++;
        state.next = Next.ITEM;
    }

    private void noComma(String what) {
        faults.insert(
                state.lastEnd,
                ",",
                "A comma is missing between two " + what + ".",
                "Add the missing comma");
        state.lastComma = state.lastEnd;
        state.next = Next.ITEM;
    }
}
