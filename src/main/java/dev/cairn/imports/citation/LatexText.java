package dev.cairn.imports.citation;

import java.text.Normalizer;
import java.util.Map;

/**
 * Turns the LaTeX of a BibTeX field into plain text: accents, symbols, dashes, braces, small
 * formulas.
 */
final class LatexText {
    /** Accent commands and the combining character each stands for. */
    private static final Map<String, String> ACCENTS =
            Map.ofEntries(
                    Map.entry("\"", "\u0308"),
                    Map.entry("'", "\u0301"),
                    Map.entry("`", "\u0300"),
                    Map.entry("^", "\u0302"),
                    Map.entry("~", "\u0303"),
                    Map.entry("=", "\u0304"),
                    Map.entry(".", "\u0307"),
                    Map.entry("u", "\u0306"),
                    Map.entry("v", "\u030C"),
                    Map.entry("H", "\u030B"),
                    Map.entry("c", "\u0327"),
                    Map.entry("k", "\u0328"),
                    Map.entry("r", "\u030A"),
                    Map.entry("d", "\u0323"),
                    Map.entry("b", "\u0331"));

    private static final Map<String, String> SYMBOLS = LatexSymbols.read();
    private static final String DIGITS = "0123456789+-";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋";

    /** Accents in accents, deeper than any name has them. */
    private static final int DEEPEST = 8;

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean formula;
    private final int depth;

    private LatexText(String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    /** The plain text, in one line. */
    static String plain(String latex) {
        return one(latex, 0).replaceAll("\\s+", " ").strip();
    }

    private static String one(String latex, int depth) {
        if (depth > DEEPEST) {
            return latex;
        }
        var reader = new LatexText(latex, depth);
        while (reader.at < latex.length()) {
            reader.next();
        }
        return Normalizer.normalize(reader.out, Normalizer.Form.NFC);
    }

    private void next() {
        char c = text.charAt(at++);
        switch (c) {
            case '\\' -> command();
            case '{', '}' -> {}
            case '$' -> formula = !formula;
            case '~' -> out.append(' ');
            case '-' -> out.append(run('-', "-", "–", "—"));
            case '`' -> out.append(run('`', "‘", "“", "“‘"));
            case '\'' -> out.append(run('\'', "’", "”", "”’"));
            case '^' -> script(RAISED, c);
            case '_' -> script(LOWERED, c);
            default -> out.append(c);
        }
    }

    /** How often a character stands there in a row decides what it means. */
    private String run(char c, String once, String twice, String thrice) {
        int count = 1;
        while (count < 3 && at < text.length() && text.charAt(at) == c) {
            at++;
            count++;
        }
        return switch (count) {
            case 1 -> once;
            case 2 -> twice;
            default -> thrice;
        };
    }

    /** Digits after ^ or _ in a formula; anywhere else these are ordinary characters. */
    private void script(String digits, char sign) {
        if (!formula) {
            out.append(sign);
            return;
        }
        String argument = one(argument(), depth + 1);
        for (char c : argument.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            out.append(digit < 0 ? c : digits.charAt(digit));
        }
    }

    private void command() {
        if (at >= text.length()) {
            return;
        }
        String name = commandName();
        String accent = ACCENTS.get(name);
        String symbol = SYMBOLS.get(name);
        if (accent != null && !(formula && name.equals("b"))) {
            accent(accent);
        } else if (symbol != null) {
            out.append(symbol);
            skipBlanksAfterWord(name);
        } else if (name.equals("href")) {
            argument();
        } else if (!Character.isLetter(name.codePointAt(0))) {
            // An escaped character such as \& or \% stands for itself; "\ ", "\\" and "\," are
            // blanks.
            out.append(" \\,;:/!".contains(name) ? " " : name);
        } else {
            // A command such as \emph or \textbf: what stands in its braces is kept.
            skipBlanksAfterWord(name);
        }
    }

    private String commandName() {
        int start = at;
        while (at < text.length() && isAsciiLetter(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipBlanksAfterWord(String name) {
        if (isAsciiLetter(name.charAt(0))) {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }

    private void accent(String combining) {
        String base = one(argument(), depth + 1);
        if (base.isEmpty()) {
            return;
        }
        int first = base.offsetByCodePoints(0, 1);
        // \i and \j are letters without their dot only so that an accent fits.
        String letter = base.substring(0, first).replace('ı', 'i').replace('ȷ', 'j');
        out.append(letter).append(combining).append(base.substring(first));
    }

    /** What a command takes: a group in braces, another command, or the next character. */
    private String argument() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        if (at >= text.length()) {
            return "";
        }
        char c = text.charAt(at++);
        if (c == '{') {
            int depth = 1;
            while (at < text.length() && depth > 0) {
                char inner = text.charAt(at++);
                depth += inner == '{' ? 1 : inner == '}' ? -1 : 0;
            }
            return text.substring(start + 1, depth == 0 ? at - 1 : at);
        }
        if (c == '\\') {
            commandName();
        } else if (Character.isHighSurrogate(c) && at < text.length()) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
