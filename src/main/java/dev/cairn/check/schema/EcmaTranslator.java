package dev.cairn.check.schema;

/**
 * Rewrites a JavaScript regular expression for {@link java.util.regex.Pattern}.
 *
 * <p>The two differ where it matters for schemas: in JavaScript {@code $} is only the very end,
 * {@code \s} knows the no-break space, {@code \d} and {@code \w} are ASCII, {@code .} stops at four
 * line ends, a bracket inside a class is an ordinary character.
 */
final class EcmaTranslator {

    private static final String SPACE =
            "\\t\\n\\x0B\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
    private static final String DIGIT = "0-9";
    private static final String WORD = "0-9A-Za-z_";
    private static final String ANY = "(?s:.)";
    private static final String NOT_LINE_END = "[^\\n\\r\\u2028\\u2029]";

    private final String in;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private EcmaTranslator(String in) {
        this.in = in;
    }

    static String toJava(String source) {
        EcmaTranslator translator = new EcmaTranslator(source);
        translator.run();
        return translator.out.toString();
    }

    private void run() {
        while (at < in.length()) {
            char c = in.charAt(at++);
            switch (c) {
                case '\\' -> escape();
                case '[' -> characterClass();
                case '.' -> out.append(NOT_LINE_END);
                case '$' -> out.append("\\z");
                case '{' -> out.append(isQuantifier() ? "{" : "\\{");
                case '}' -> out.append(closesQuantifier() ? "}" : "\\}");
                case ']' -> out.append("\\]");
                default -> out.append(c);
            }
        }
    }

    private boolean isQuantifier() {
        int i = at;
        while (i < in.length() && (Character.isDigit(in.charAt(i)) || in.charAt(i) == ',')) {
            i++;
        }
        return i > at && in.charAt(at) != ',' && i < in.length() && in.charAt(i) == '}';
    }

    private boolean closesQuantifier() {
        int open = out.lastIndexOf("{");
        return open >= 0
                && (open == 0 || out.charAt(open - 1) != '\\')
                && out.substring(open + 1).matches("\\d+,?\\d*");
    }

    private void escape() {
        if (at == in.length()) {
            out.append("\\\\");
            return;
        }
        char c = in.charAt(at++);
        switch (c) {
            case 's' -> out.append('[').append(SPACE).append(']');
            case 'S' -> out.append("[^").append(SPACE).append(']');
            case 'd' -> out.append('[').append(DIGIT).append(']');
            case 'D' -> out.append("[^").append(DIGIT).append(']');
            case 'w' -> out.append('[').append(WORD).append(']');
            case 'W' -> out.append("[^").append(WORD).append(']');
            case 'b', 'B', 'k' -> out.append('\\').append(c);
            case 'p', 'P' -> property(c);
            default -> {
                if (c >= '1' && c <= '9') {
                    out.append('\\').append(c);
                } else {
                    literal(c);
                }
            }
        }
    }

    private void property(char c) {
        out.append('\\').append(c);
        if (at < in.length() && in.charAt(at) == '{') {
            int end = in.indexOf('}', at);
            if (end > 0) {
                out.append(in, at, end + 1);
                at = end + 1;
            }
        }
    }

    /** An escape that stands for one character, wherever it is. */
    private void literal(char c) {
        switch (c) {
            case 't', 'n', 'r', 'f' -> out.append('\\').append(c);
            case 'v' -> out.append("\\x0B");
            case '0' -> out.append("\\x00");
            case 'c' -> {
                out.append(String.format("\\x%02x", in.charAt(at) % 32));
                at++;
            }
            case 'x' -> {
                out.append("\\x").append(in, at, at + 2);
                at += 2;
            }
            case 'u' -> {
                if (in.startsWith("{", at)) {
                    int end = in.indexOf('}', at);
                    out.append("\\x").append(in, at, end + 1);
                    at = end + 1;
                } else {
                    out.append("\\u").append(in, at, at + 4);
                    at += 4;
                }
            }
            default -> quoted(c);
        }
    }

    private void quoted(char c) {
        if (!Character.isLetterOrDigit(c) && c < 128) {
            out.append('\\');
        }
        out.append(c);
    }

    private void characterClass() {
        boolean negated = in.startsWith("^", at);
        if (negated) {
            at++;
        }
        if (in.startsWith("]", at)) {
            at++;
            out.append(negated ? ANY : "(?!)");
            return;
        }
        // Java joins nested classes in its own way below a negation: a look-ahead says the same
        // plainly
        out.append(negated ? "(?:(?![" : "[");
        while (at < in.length() && in.charAt(at) != ']') {
            classMember();
        }
        at++;
        out.append(negated ? "])" + ANY + ")" : "]");
    }

    private void classMember() {
        char c = in.charAt(at++);
        if (c != '\\') {
            if (c == '[' || c == '&' || c == '^') {
                out.append('\\');
            }
            out.append(c);
            return;
        }
        char e = in.charAt(at++);
        switch (e) {
            case 's' -> out.append(SPACE);
            case 'd' -> out.append(DIGIT);
            case 'w' -> out.append(WORD);
            case 'S' -> out.append("[^").append(SPACE).append(']');
            case 'D' -> out.append("[^").append(DIGIT).append(']');
            case 'W' -> out.append("[^").append(WORD).append(']');
            case 'b' -> out.append("\\x08");
            case 'p', 'P' -> property(e);
            default -> literal(e);
        }
    }
}
