package dev.cairn.form.text;

/** What the Enter key, a bracket and a quote put into the text beyond themselves. */
public final class TypingIndent {

    private TypingIndent() {}

    /**
     * What to insert, and where the caret stands in it afterwards.
     *
     * @param text what is inserted at the caret
     * @param caret the caret's place, from the start of the inserted text
     */
    public record Typed(String text, int caret) {}

    /**
     * @param before the line's text before the caret
     * @param after the line's text after the caret
     * @param unit one step of indentation as this document has it
     */
    public static Typed enter(String before, String after, String unit) {
        String indent = leadingBlanks(before);
        char last = lastVisible(before);
        boolean opened = last == '{' || last == '[';
        String inner = "\n" + indent + (opened ? unit : "");
        boolean closes = opened && !after.isBlank() && "}]".indexOf(after.strip().charAt(0)) >= 0;
        return new Typed(closes ? inner + "\n" + indent : inner, inner.length());
    }

    /**
     * The partner that an opening bracket or quote gets, or an empty text where it would be in the
     * way.
     */
    public static String partner(char typed, String before, String after) {
        boolean room =
                after.isEmpty()
                        || Character.isWhitespace(after.charAt(0))
                        || ",]}".indexOf(after.charAt(0)) >= 0;
        if (!room || insideString(before)) {
            return "";
        }
        return switch (typed) {
            case '{' -> "}";
            case '[' -> "]";
            case '"' -> "\"";
            default -> "";
        };
    }

    /** Whether a closing bracket or quote is already there and only has to be stepped over. */
    public static boolean stepsOver(char typed, String before, String after) {
        if (after.isEmpty() || after.charAt(0) != typed) {
            return false;
        }
        return typed == '"'
                ? insideString(before) && !before.endsWith("\\")
                : typed == '}' || typed == ']';
    }

    /**
     * How many blanks before the caret go when a closing bracket is typed on an otherwise empty
     * line.
     */
    public static int outdent(String before, String unit) {
        return !before.isEmpty() && before.isBlank() && before.endsWith(unit) ? unit.length() : 0;
    }

    private static boolean insideString(String before) {
        boolean inside = false;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (c == '\\' && inside) {
                i++;
            } else if (c == '"') {
                inside = !inside;
            }
        }
        return inside;
    }

    private static String leadingBlanks(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return line.substring(0, end);
    }

    private static char lastVisible(String text) {
        String stripped = text.stripTrailing();
        return stripped.isEmpty() ? ' ' : stripped.charAt(stripped.length() - 1);
    }
}
