package dev.cairn.json.repair;

import dev.cairn.json.JsonCharacters;
import dev.cairn.json.LineIndex;

/** Where a patient reading of a text has got to. */
final class LenientState {
    /** What is expected next. */
    enum Next {
        FIRST_ITEM,
        ITEM,
        COLON,
        VALUE,
        COMMA,
        NOTHING
    }

    final String text;
    final LineIndex lines;
    final SyntaxFaults faults = new SyntaxFaults();
    final NestingStack open = new NestingStack();

    Next next = Next.VALUE;
    int at;

    /** Where the last token ends, and where the last value or name begins. */
    int lastEnd;

    int lastStart;

    int lastComma;
    int behindColon;

    /** Where the value of the member before begins, if it is no container; else -1. */
    int memberValue = -1;

    /** The bracket that closed the root, or -1. */
    int rootClose = -1;

    LenientState(String text, LineIndex lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The last name or value, short enough for a sentence. */
    String last() {
        return JsonCharacters.quoted(text.substring(lastStart, lastEnd));
    }

    void open(char bracket, int start) {
        open.open(bracket, start);
        memberValue = -1;
        next = Next.FIRST_ITEM;
    }

    void close() {
        lastStart = open.start();
        open.close();
        memberValue = -1;
        next = open.isEmpty() ? Next.NOTHING : Next.COMMA;
    }

    /** The next character that is no blank, or 0 at the end. */
    char charBehindBlanks(int from) {
        int behind = JsonCharacters.skipBlanks(text, from, text.length());
        return behind == text.length() ? 0 : text.charAt(behind);
    }
}
