package dev.cairn.form.review;

import dev.cairn.json.edit.TextDiff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a difference, for people.
 *
 * @param kind what became of it
 * @param text with its sign before it; of a place the words "Line 12"
 */
public record DiffRow(Kind kind, String text) {

    private static final Pattern PLACE = Pattern.compile("@@ -(\\d+)[^@]*@@.*");

    /** What became of a line. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED,
        /** No line of a text: it says where the next ones stand. */
        PLACE
    }

    /**
     * The lines that differ.
     *
     * @param context how many equal lines stand around a change
     */
    public static List<DiffRow> between(String before, String after, int context) {
        return of(TextDiff.unified("item", before, after, context));
    }

    /** The lines of a unified difference, without its heads. */
    public static List<DiffRow> of(String unified) {
        List<DiffRow> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : unified.lines().toList()) {
            Matcher place = PLACE.matcher(line);
            if (place.matches()) {
                inside = true;
                rows.add(new DiffRow(Kind.PLACE, "Line " + Math.max(1, toInt(place.group(1)))));
            } else if (inside) {
                rows.add(new DiffRow(kind(line), line));
            }
        }
        return rows;
    }

    private static int toInt(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static Kind kind(String line) {
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '+' -> Kind.ADDED;
            case '-' -> Kind.REMOVED;
            default -> Kind.SAME;
        };
    }
}
