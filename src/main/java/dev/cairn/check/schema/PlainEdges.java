package dev.cairn.check.schema;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that asks for one line whose first and last characters are of a class: {@code
 * ^[a-z](.*[a-z])?$}.
 */
final class PlainEdges extends PlainPattern {

    private static final int ASCII = 128;

    private static final Pattern SHAPE =
            Pattern.compile("\\^(\\[\\^?(?:[A-Za-z0-9:_/ .-]|\\\\[sdw])+\\])\\(\\.\\*\\1\\)\\?\\$");

    private final Pattern edge;
    private final boolean[] ascii = new boolean[ASCII];

    private PlainEdges(Pattern edge) {
        this.edge = edge;
        for (char c = 0; c < ASCII; c++) {
            ascii[c] = edge.matcher(String.valueOf(c)).matches();
        }
    }

    /** The test of a regular expression, or null where it is none of this shape. */
    static @Nullable PlainEdges of(String source) {
        Matcher shape = SHAPE.matcher(source);
        return shape.matches()
                ? new PlainEdges(Pattern.compile(EcmaTranslator.toJava(shape.group(1))))
                : null;
    }

    @Override
    boolean matches(String text) {
        int last = text.length() - 1;
        if (last < 0 || !isEdge(text.charAt(0)) || !isEdge(text.charAt(last))) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            if (isLineEnd(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isEdge(char c) {
        return c < ASCII ? ascii[c] : edge.matcher(String.valueOf(c)).matches();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
