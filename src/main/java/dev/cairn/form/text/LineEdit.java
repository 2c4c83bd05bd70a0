package dev.cairn.form.text;

import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;

import org.jspecify.annotations.Nullable;

/**
 * A change of whole lines: those that a selection, or the caret, touches.
 *
 * @param edit what changes in the text
 * @param selection what is selected afterwards
 */
public record LineEdit(TextEdit edit, TextSpan selection) {

    /** The lines of a selection without the line end of the last. */
    private record Block(String text, int start, int end) {

        static Block of(String text, TextSpan selection) {
            int last = selection.end();
            if (last > selection.start() && text.charAt(last - 1) == '\n') {
                last--; // the line that a selection only reaches is not in it
            }
            int end = text.indexOf('\n', last);
            end = end < 0 ? text.length() : end;
            if (end > 0 && end < text.length() && text.charAt(end - 1) == '\r') {
                end--;
            }
            return new Block(text, lineStart(text, selection.start()), Math.max(last, end));
        }

        private static int lineStart(String text, int offset) {
            return text.lastIndexOf('\n', offset - 1) + 1;
        }

        String lines() {
            return text.substring(start, end);
        }

        /** The line end behind the lines; empty at the end of the text. */
        String endBehind() {
            return text.startsWith("\r\n", end) ? "\r\n" : text.startsWith("\n", end) ? "\n" : "";
        }

        /** The line end before the lines; empty at the start of the text. */
        String endBefore() {
            return start == 0 ? "" : start > 1 && text.charAt(start - 2) == '\r' ? "\r\n" : "\n";
        }
    }

    /** Moves the lines behind the next one, or before the one above; null at the end. */
    public static @Nullable LineEdit move(String text, TextSpan selection, boolean down) {
        Block block = Block.of(text, selection);
        String between = down ? block.endBehind() : block.endBefore();
        if (between.isEmpty()) {
            return null;
        }
        int neighbour = down ? block.end() + between.length() : block.start() - between.length();
        Block other = Block.of(text, new TextSpan(neighbour, neighbour));
        String swapped =
                down
                        ? other.lines() + between + block.lines()
                        : block.lines() + between + other.lines();
        int by = other.lines().length() + between.length();
        return new LineEdit(
                new TextEdit(
                        Math.min(block.start(), other.start()),
                        Math.max(block.end(), other.end()),
                        swapped),
                shifted(selection, down ? by : -by));
    }

    /** Writes the lines once more below themselves, and goes there. */
    public static LineEdit duplicate(String text, TextSpan selection) {
        Block block = Block.of(text, selection);
        String between =
                !block.endBehind().isEmpty()
                        ? block.endBehind()
                        : block.endBefore().isEmpty() ? "\n" : block.endBefore();
        return new LineEdit(
                new TextEdit(block.end(), block.end(), between + block.lines()),
                shifted(selection, between.length() + block.lines().length()));
    }

    /** Takes the lines out; null where there is nothing. */
    public static @Nullable LineEdit delete(String text, TextSpan selection) {
        if (text.isEmpty()) {
            return null;
        }
        Block block = Block.of(text, selection);
        boolean last = block.endBehind().isEmpty();
        int start = last ? block.start() - block.endBefore().length() : block.start();
        int end = block.end() + block.endBehind().length();
        return new LineEdit(new TextEdit(start, end, ""), new TextSpan(start, start));
    }

    private static TextSpan shifted(TextSpan span, int by) {
        return new TextSpan(span.start() + by, span.end() + by);
    }
}
