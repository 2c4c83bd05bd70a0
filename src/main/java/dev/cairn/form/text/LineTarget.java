package dev.cairn.form.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line, and perhaps a column in it, as a user names them: "12" or "12:5".
 *
 * @param line counted from 1
 * @param column counted from 1
 */
public record LineTarget(int line, int column) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(\\d{1,9})\\s*(?:[:,]\\s*(\\d{1,9})\\s*)?");

    /** Reads what was typed; empty where it names no line. */
    public static Optional<LineTarget> read(String typed) {
        Matcher matcher = WRITTEN.matcher(typed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String column = matcher.group(2);
        return Optional.of(
                new LineTarget(
                        Integer.parseInt(matcher.group(1)),
                        column == null ? 1 : Integer.parseInt(column)));
    }

    /** Its offset in a text; the last line, or the end of its line, where the text is shorter. */
    public int offset(String text) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        int last = end < 0 ? text.length() : end;
        if (last > start && text.charAt(last - 1) == '\r') {
            last--;
        }
        return Math.min(last, start + Math.max(0, column - 1));
    }
}
