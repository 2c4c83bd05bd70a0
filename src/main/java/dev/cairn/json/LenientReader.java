package dev.cairn.json;

import java.util.List;

/**
 * Reads a text as a patient person would, and lists what keeps it from being JSON together with
 * what mends it. A strict text gives no faults.
 */
final class LenientReader {
    /** How a closing bracket is read that does not fit the innermost open one. */
    enum Guess {
        /** A bracket before it was forgotten. */
        FORGOTTEN,
        /** As FORGOTTEN; and a line indented like an outer member shows where. */
        FORGOTTEN_BY_INDENT,
        /** It is of the wrong kind. */
        WRONG_KIND
    }

    private enum Next {
        FIRST_ITEM,
        ITEM,
        COLON,
        VALUE,
        COMMA,
        NOTHING
    }

    private final String text;
    private final Lines lines;
    private final Guess guess;
    private final Faults faults = new Faults();
    private final LenientBlanks blanks;
    private final LenientStrings strings;
    private final LenientWords words;
    private final Nesting open = new Nesting();
    private Next next = Next.VALUE;
    private int at;

    /** Where the last token ends, and where the last value or name begins. */
    private int lastEnd;

    private int lastStart;
    private int lastComma;
    private int rootClose = -1;

    private LenientReader(String text, Lines lines, Guess guess) {
        this.text = text;
        this.lines = lines;
        this.guess = guess;
        blanks = new LenientBlanks(text, faults);
        strings = new LenientStrings(text, faults);
        words = new LenientWords(text, faults);
    }

    static Faults read(String text, Lines lines, Guess guess) {
        LenientReader reader = new LenientReader(text, lines, guess);
        reader.run();
        return reader.faults;
    }

    private void run() {
        if (!text.isEmpty() && text.charAt(0) == Texts.BYTE_ORDER_MARK) {
            at = 1;
        }
        at = blanks.skip(at);
        if (at == text.length()) {
            faults.giveUp(0, text.length(), "There is nothing in the file yet.");
            return;
        }
        begin();
        while (!faults.isHopeless()) {
            at = blanks.skip(at);
            if (at == text.length()) {
                end();
                return;
            }
            step(text.charAt(at));
        }
    }

    /** What stands before the document, and a document that lost its first bracket. */
    private void begin() {
        char c = text.charAt(at);
        if (c == '{' || c == '[') {
            return;
        }
        if (LenientStrings.isQuote(c) && !text.startsWith("```", at)) {
            int behind = new LenientStrings(text, new Faults()).read(at, true);
            int colon = Texts.skipBlanks(text, behind, text.length());
            if (colon < text.length() && text.charAt(colon) == ':') {
                faults.insert(
                        at,
                        "{",
                        "The { at the beginning is missing.",
                        "Add the { at the beginning");
                open.open('{', at);
                next = Next.FIRST_ITEM;
            }
            return;
        }
        int object = text.indexOf('{', at);
        int array = text.indexOf('[', at);
        int first = object < 0 || array >= 0 && array < object ? array : object;
        if (Character.isDigit(c) || c == '-' || words.isLiteral(at)) {
            return;
        }
        if (first < 0) {
            faults.giveUp(at, lineEnd(), "This is not JSON: that begins with { or [.");
            return;
        }
        faults.delete(
                at,
                first,
                "Something stands before the document.",
                "Remove what stands before the document");
        at = first;
    }

    private int lineEnd() {
        return blanks.lineEnd(at);
    }

    private void step(char c) {
        switch (next) {
            case FIRST_ITEM, ITEM -> item(c);
            case COLON -> colon(c);
            case VALUE -> value(c);
            case COMMA -> comma(c);
            case NOTHING -> behindTheEnd(c);
        }
    }

    private void item(char c) {
        if (c == ',') {
            faults.delete(at, at + 1, "There is a comma too many.", "Remove the comma");
            at++;
        } else if (c == '}' || c == ']') {
            if (next == Next.ITEM) {
                trailingComma();
            }
            close(c);
        } else if (open.inArray()) {
            value(c);
        } else {
            name(c);
        }
    }

    private void trailingComma() {
        String what = open.inObject() ? "member" : "element";
        faults.delete(
                lastComma,
                lastComma + 1,
                "No comma may follow the last " + what + ".",
                "Remove the comma after the last " + what);
    }

    private void name(char c) {
        closeByIndent(lastComma);
        if (c == '{' && open.isObjectInArray()) {
            closeForgotten(1, lastComma);
            next = Next.ITEM;
            return;
        }
        lastStart = at;
        if (LenientStrings.isQuote(c)) {
            at = strings.read(at, true);
        } else {
            int end = words.name(at);
            if (end == at) {
                faults.giveUp(at, at + 1, "A name in double quotes is expected here.");
                return;
            }
            at = end;
        }
        lastEnd = at;
        next = Next.COLON;
    }

    /** A member that is indented like one of an outer object: a bracket was forgotten before it. */
    private void closeByIndent(int where) {
        String indent = Texts.lineIndent(text, at);
        boolean beginsLine = Texts.isLineEnd(text.charAt(Math.max(0, at - indent.length() - 1)));
        if (guess != Guess.FORGOTTEN_BY_INDENT || !beginsLine || !open.inObject()) {
            return;
        }
        if (open.indent() < 0) {
            open.setIndent(indent.length());
        }
        int levels = open.levelsAbove(indent.length());
        if (levels > 0) {
            Next before = next;
            closeForgotten(levels, where);
            next = before;
        }
    }

    private void colon(char c) {
        if (c == ':') {
            at++;
            next = Next.VALUE;
        } else if (c == '=') {
            int to = text.startsWith("=>", at) ? at + 2 : at + 1;
            faults.replace(
                    at,
                    to,
                    ":",
                    "A colon stands between a name and its value.",
                    "Put a colon between name and value");
            at = to;
            next = Next.VALUE;
        } else if (c == ',' || c == '}' || c == ']') {
            String name = Texts.shorten(text.substring(lastStart, lastEnd));
            faults.insert(
                    lastEnd,
                    ": null",
                    "The value of " + name + " is missing.",
                    "Add null as value");
            next = Next.COMMA;
        } else if (at == lastEnd && LenientStrings.isQuote(c) && strayQuotes(":")) {
            next = Next.COLON;
        } else {
            faults.insert(
                    lastEnd,
                    ":",
                    "The colon between the name and its value is missing.",
                    "Add the missing colon");
            next = Next.VALUE;
        }
    }

    private void value(char c) {
        if (c == '{' || c == '[') {
            open.open(c, at);
            at++;
            lastEnd = at;
            next = Next.FIRST_ITEM;
            return;
        }
        if (next == Next.VALUE && !open.isEmpty() && ",}]:".indexOf(c) >= 0) {
            if (c == ':') {
                faults.delete(at, at + 1, "There is a colon too many.", "Remove the colon");
                at++;
                return;
            }
            int behindColon = behindColon();
            faults.insert(behindColon, " null", "The value is missing here.", "Add null as value");
            lastEnd = behindColon;
            next = Next.COMMA;
            return;
        }
        lastStart = at;
        at = LenientStrings.isQuote(c) ? strings.read(at, false) : words.value(at);
        lastEnd = at;
        next = open.isEmpty() ? Next.NOTHING : Next.COMMA;
    }

    private int behindColon() {
        int behind = at;
        while (text.charAt(behind - 1) != ':') {
            behind--;
        }
        return behind;
    }

    private void comma(char c) {
        if (c == ',') {
            lastComma = at;
            at++;
            next = Next.ITEM;
        } else if (c == '}' || c == ']') {
            close(c);
        } else if (c == ';') {
            faults.replace(
                    at,
                    at + 1,
                    ",",
                    "A comma separates values, not ;.",
                    "Put a comma instead of ;");
            lastComma = at;
            at++;
            next = Next.ITEM;
        } else if (LenientStrings.isQuote(c) && strayQuotes(",}]")) {
            next = Next.COMMA;
        } else if (open.inArray()) {
            noComma(c, "elements");
        } else if (LenientStrings.isQuote(c) || words.isNameWithColon(at)) {
            closeByIndent(lastEnd);
            noComma(c, "members");
        } else if (c == '{' && open.isObjectInArray()) {
            closeForgotten(1, lastEnd);
        } else {
            faults.giveUp(at, at + 1, "A comma or } is expected here.");
        }
    }

    private void noComma(char c, String what) {
        if (c == ':') {
            int levels = open.levelsAbove('}');
            if (levels > 0 && lastComma > open.start() && text.charAt(lastComma) == ',') {
                int name = lastStart;
                closeForgotten(levels, lastComma);
                lastStart = name;
                next = Next.COLON;
                return;
            }
            String message = "A name with a colon can stand in an object only, between { and }.";
            faults.giveUp(lastStart, at + 1, message);
            return;
        }
        if (lastEnd == at && c != '{' && c != '[' && c != '"') {
            faults.giveUp(at, at + 1, "A comma or " + open.closer() + " is expected here.");
            return;
        }
        faults.insert(
                lastEnd,
                ",",
                "A comma is missing between two " + what + ".",
                "Add the missing comma");
        lastComma = lastEnd;
        next = Next.ITEM;
    }

    /** Quotes that nothing opens or closes, as in {@code 1324543""}. */
    private boolean strayQuotes(String follow) {
        int to = at;
        while (to < text.length() && text.charAt(to) == '"') {
            to++;
        }
        int behind = to;
        while (behind < text.length()
                && (text.charAt(behind) == ' ' || text.charAt(behind) == '\t')) {
            behind++;
        }
        boolean ends =
                behind == text.length()
                        || Texts.isLineEnd(text.charAt(behind))
                        || follow.indexOf(text.charAt(behind)) >= 0;
        boolean apart = at > lastEnd && (to - at != 2 || open.inArray());
        if (to == at || !ends || apart) {
            return false;
        }
        String value = Texts.shorten(text.substring(lastStart, lastEnd));
        int count = to - at;
        String many = count == 1 ? "One quote" : count == 2 ? "Two quotes" : count + " quotes";
        faults.delete(
                at,
                to,
                many + " too many after " + value + ".",
                count == 1
                        ? "Remove the quote after " + value
                        : "Remove the quotes after " + value);
        at = to;
        return true;
    }

    private void close(char c) {
        int levels = open.levelsAbove(c);
        if (levels < 0 || levels > 0 && guess == Guess.WRONG_KIND) {
            char wanted = open.closer();
            faults.replace(
                    at,
                    at + 1,
                    String.valueOf(wanted),
                    "What is open here is closed by " + wanted + ", not by " + c + ".",
                    "Put " + wanted + " instead of " + c);
        } else {
            closeForgotten(levels, lastEnd);
        }
        if (open.depth() == 1) {
            rootClose = at;
        }
        pop();
        at++;
        lastEnd = at;
    }

    private void closeForgotten(int levels, int where) {
        for (int i = 0; i < levels; i++) {
            char closer = open.closer();
            int line = lines.position(open.start()).line();
            faults.insert(
                    where,
                    ownLine(where) + closer,
                    "The "
                            + closer
                            + " of the "
                            + Nesting.nameOf(closer)
                            + " that begins in line "
                            + line
                            + " is missing.",
                    "Add the missing " + closer);
            pop();
        }
    }

    private void pop() {
        lastStart = open.start();
        open.close();
        next = open.isEmpty() ? Next.NOTHING : Next.COMMA;
    }

    private void behindTheEnd(char c) {
        if (c == '}' || c == ']') {
            faults.delete(at, at + 1, "There is a closing " + c + " too many.", "Remove the " + c);
            at++;
            return;
        }
        if (rootClose >= 0 && goesOn(c)) {
            char closer = text.charAt(rootClose);
            faults.delete(
                    rootClose,
                    rootClose + 1,
                    "The document ends with this " + closer + ", but more of it follows.",
                    "Remove the " + closer + " that comes too early");
            open.reopen();
            rootClose = -1;
            next = Next.COMMA;
            return;
        }
        int end = text.length();
        while (Texts.isBlank(text.charAt(end - 1))) {
            end--;
        }
        String message = "Something stands after the end of the document.";
        boolean small = end - at <= 40 && text.substring(at, end).indexOf('"') < 0;
        if (small && rootClose >= 0) {
            faults.delete(at, end, message, "Remove what stands after the end");
            at = text.length();
        } else {
            faults.giveUp(at, end, message);
        }
    }

    /** Whether what follows the root looks like more members or elements of it. */
    private boolean goesOn(char c) {
        int from = c == ',' ? Texts.skipBlanks(text, at + 1, text.length()) : at;
        if (from == text.length()) {
            return false;
        }
        char first = text.charAt(from);
        if (text.charAt(rootClose) == ']') {
            return c == ',' && (first == '{' || first == '[' || LenientStrings.isQuote(first));
        }
        if (!LenientStrings.isQuote(first)) {
            return false;
        }
        int behind = new LenientStrings(text, new Faults()).read(from, true);
        int colon = Texts.skipBlanks(text, behind, text.length());
        return colon < text.length() && text.charAt(colon) == ':';
    }

    private void end() {
        if (open.isEmpty()) {
            return;
        }
        int from = lastEnd;
        StringBuilder missing = new StringBuilder();
        switch (next) {
            case COLON -> missing.append(": null");
            case VALUE -> {
                from = behindColon();
                missing.append(" null");
            }
            default -> {}
        }
        int line = lines.position(open.start()).line();
        String what = Nesting.nameOf(open.closer());
        int to = next == Next.ITEM ? lastComma + 1 : from;
        from = next == Next.ITEM ? lastComma : from;
        int count = open.depth();
        faults.setUnclosed(count);
        while (!open.isEmpty()) {
            missing.append(ownLine(from)).append(open.closer());
            open.close();
        }
        faults.add(
                new Fault(
                        from,
                        new Span(Math.max(0, from - 1), from),
                        "The file ends before the "
                                + what
                                + " that begins in line "
                                + line
                                + " is closed.",
                        count == 1 ? "Close what is open" : "Close the " + count + " that are open",
                        List.of(new TextEdit(from, to, missing.toString()))));
    }

    /** What comes before the bracket that closes the innermost, when it has a line of its own. */
    private String ownLine(int where) {
        boolean manyLines = lines.position(open.start()).line() < lines.position(where).line();
        return manyLines ? firstLineEnd() + Texts.lineIndent(text, open.start()) : "";
    }

    private String firstLineEnd() {
        int line = lines.offset(new Position(1, Integer.MAX_VALUE), text);
        return text.startsWith("\r\n", line) ? "\r\n" : text.substring(line, line + 1);
    }
}
