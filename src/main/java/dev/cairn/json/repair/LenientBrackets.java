package dev.cairn.json.repair;

import dev.cairn.json.JsonCharacters;
import dev.cairn.json.LineIndex;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextPosition;
import dev.cairn.json.TextSpan;

import java.util.List;

/** Closes what is open: where it says so, where it was forgotten, and at the end of the text. */
final class LenientBrackets {
    /** How a closing bracket is read that does not fit the innermost open one. */
    enum Guess {
        /** A bracket before it was forgotten. */
        FORGOTTEN,
        /** As FORGOTTEN; and a line indented like an outer member shows where. */
        FORGOTTEN_BY_INDENT,
        /** It is of the wrong kind. */
        WRONG_KIND,
        /** It is one too many. */
        TOO_MANY
    }

    private final LenientState state;
    private final Guess guess;
    private final String text;
    private final SyntaxFaults faults;
    private final NestingStack open;

    LenientBrackets(LenientState state, Guess guess) {
        this.state = state;
        this.guess = guess;
        text = state.text;
        faults = state.faults;
        open = state.open;
    }

    /** Reads the closing bracket that is next. */
    void close(char c) {
        int at = state.at;
        int levels = open.levelsAbove(c);
        if (levels != 0) {
            faults.setOddBracket();
        }
        if (levels != 0 && guess == Guess.TOO_MANY) {
            tooMany(c);
            return;
        }
        if (levels < 0 || levels > 0 && guess == Guess.WRONG_KIND) {
            char wanted = open.closer();
            faults.replace(
                    at,
                    at + 1,
                    String.valueOf(wanted),
                    "What is open here is closed by " + wanted + ", not by " + c + ".",
                    "Put " + wanted + " instead of " + c);
        } else {
            closeForgotten(levels, state.lastEnd);
        }
        if (open.depth() == 1) {
            state.rootClose = at;
        }
        state.close();
        state.at++;
        state.lastEnd = state.at;
    }

    private void tooMany(char c) {
        int at = state.at;
        faults.delete(at, at + 1, "There is a closing " + c + " too many.", "Remove the " + c);
        state.at++;
    }

    /** Closes some levels at a place before this one. */
    void closeForgotten(int levels, int where) {
        for (int i = 0; i < levels; i++) {
            char closer = open.closer();
            int line = state.lines.position(open.start()).line();
            String what = NestingStack.nameOf(closer) + " that begins in line " + line;
            faults.insert(
                    where,
                    ownLine(where) + closer,
                    "The " + closer + " of the " + what + " is missing.",
                    "Add the missing " + closer);
            state.close();
        }
    }

    /** A member that is indented like one of an outer object: a bracket was forgotten before it. */
    void closeByIndent(int where) {
        int indent = indentAt(state.at);
        if (guess != Guess.FORGOTTEN_BY_INDENT || indent < 0 || !open.inObject()) {
            return;
        }
        if (open.indent() < 0) {
            open.setIndent(indent);
        }
        int levels = open.levelsAbove(indent);
        if (levels > 0) {
            LenientState.Next before = state.next;
            closeForgotten(levels, where);
            state.next = before;
        }
    }

    /** How far the line is indented that begins with what is at an offset; -1 for others. */
    private int indentAt(int offset) {
        int start = offset;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean beginsLine = start > 0 && JsonCharacters.isLineEnd(text.charAt(start - 1));
        return beginsLine ? offset - start : -1;
    }

    /** What follows when the root is closed. */
    void behindTheEnd(char c) {
        int at = state.at;
        if (c == '}' || c == ']') {
            tooMany(c);
            return;
        }
        if (state.rootClose >= 0 && goesOn(c)) {
            char closer = text.charAt(state.rootClose);
            faults.delete(
                    state.rootClose,
                    state.rootClose + 1,
                    "The document ends with this " + closer + ", but more of it follows.",
                    "Remove the " + closer + " that comes too early");
            open.reopen();
            state.rootClose = -1;
            state.next = LenientState.Next.COMMA;
            return;
        }
        int end = text.length();
        while (JsonCharacters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        String message = "Something stands after the end of the document.";
        boolean small = end - at <= 40 && text.substring(at, end).indexOf('"') < 0;
        if (small && state.rootClose >= 0) {
            faults.delete(at, end, message, "Remove what stands after the end");
            state.at = text.length();
        } else {
            faults.giveUp(at, end, message);
        }
    }

    /** Whether what follows the root looks like more members or elements of it. */
    private boolean goesOn(char c) {
        int from =
                c == ',' ? JsonCharacters.skipBlanks(text, state.at + 1, text.length()) : state.at;
        if (from == text.length()) {
            return false;
        }
        char first = text.charAt(from);
        if (text.charAt(state.rootClose) == ']') {
            return c == ',' && (first == '{' || first == '[' || LenientStrings.isQuote(first));
        }
        return LenientStrings.isQuote(first) && LenientStrings.isName(text, from);
    }

    /** The text is over: closes what is still open. */
    void end() {
        if (open.isEmpty()) {
            return;
        }
        boolean afterComma = state.next == LenientState.Next.ITEM;
        int from = afterComma ? state.lastComma : state.lastEnd;
        int to = afterComma ? state.lastComma + 1 : from;
        StringBuilder missing = new StringBuilder();
        if (state.next == LenientState.Next.COLON) {
            missing.append(": null");
        } else if (state.next == LenientState.Next.VALUE) {
            from = state.behindColon;
            to = from;
            missing.append(" null");
        }
        int line = state.lines.position(open.start()).line();
        String what = NestingStack.nameOf(open.closer()) + " that begins in line " + line;
        int count = open.depth();
        faults.setUnclosed(count);
        while (!open.isEmpty()) {
            missing.append(ownLine(from)).append(open.closer());
            open.close();
        }
        faults.add(
                new SyntaxFault(
                        from,
                        new TextSpan(Math.max(0, from - 1), from),
                        "The file ends before the " + what + " is closed.",
                        count == 1 ? "Close what is open" : "Close the " + count + " that are open",
                        List.of(new TextEdit(from, to, missing.toString()))));
    }

    /** What comes before the bracket that closes the innermost, when it has a line of its own. */
    private String ownLine(int where) {
        LineIndex lines = state.lines;
        boolean manyLines = lines.position(open.start()).line() < lines.position(where).line();
        return manyLines ? firstLineEnd() + JsonCharacters.lineIndent(text, open.start()) : "";
    }

    private String firstLineEnd() {
        int line = state.lines.offset(new TextPosition(1, Integer.MAX_VALUE), text);
        return text.startsWith("\r\n", line) ? "\r\n" : text.substring(line, line + 1);
    }
}
