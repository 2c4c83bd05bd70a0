package dev.cairn.json.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;

import dev.cairn.json.CommonEnds;
import dev.cairn.json.JsonCharacters;
import dev.cairn.json.TextEdit;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts: as edits for the program, as lines for people. */
public final class TextDiff {
    /** With more lines than this on both sides, between head and tail, all of them changed. */
    private static final int MANY_LINES = 5_000;

    /** Lines of one text that are replaced by lines of the other; both half open, from 0. */
    record Block(int from, int to, int first, int last) {}

    private TextDiff() {}

    /**
     * Sequential edits that turn one text into the other. Lines that are alike stay untouched, and
     * within a changed line what is alike at its ends.
     */
    public static List<TextEdit> between(String before, String after) {
        List<TextEdit> edits = new ArrayList<>();
        List<String> old = pieces(before);
        List<String> now = pieces(after);
        int[] oldStarts = starts(old);
        int[] nowStarts = starts(now);
        int shift = 0;
        for (Block block : blocks(old, now)) {
            int first = nowStarts[block.first()];
            String replacement = after.substring(first, nowStarts[block.last()]);
            TextEdit edit =
                    new TextEdit(oldStarts[block.from()], oldStarts[block.to()], replacement);
            TextEdit small = edit.trimmed(before);
            if (small != null) {
                int start = small.start() + shift;
                int end = small.end() + shift;
                edits.add(new TextEdit(start, end, small.replacement()));
                shift += small.delta();
            }
        }
        return edits;
    }

    /** All lines of both texts, in order; a line that changed is a removed and an added one. */
    public static List<DiffLine> lines(String before, String after) {
        List<String> old = pieces(before);
        List<String> now = pieces(after);
        List<DiffLine> lines = new ArrayList<>();
        int at = 0;
        int atNow = 0;
        for (Block block : blocks(old, now)) {
            for (; at < block.from(); at++, atNow++) {
                lines.add(line(DiffLine.Kind.SAME, at + 1, atNow + 1, old.get(at)));
            }
            for (; at < block.to(); at++) {
                lines.add(line(DiffLine.Kind.REMOVED, at + 1, 0, old.get(at)));
            }
            for (; atNow < block.last(); atNow++) {
                lines.add(line(DiffLine.Kind.ADDED, 0, atNow + 1, now.get(atNow)));
            }
        }
        for (; at < old.size(); at++, atNow++) {
            lines.add(line(DiffLine.Kind.SAME, at + 1, atNow + 1, old.get(at)));
        }
        return lines;
    }

    /**
     * The unified diff as git and patch write it; empty when the texts are equal.
     *
     * @param name of the file, put behind {@code a/} and {@code b/}
     * @param context how many equal lines are shown around a change
     */
    public static String unified(String name, String before, String after, int context) {
        List<String> old = pieces(before);
        List<String> now = pieces(after);
        return new UnifiedDiff(old, now, blocks(old, now), context).write(name);
    }

    private static DiffLine line(DiffLine.Kind kind, int before, int after, String piece) {
        int end = piece.length();
        while (end > 0 && JsonCharacters.isLineEnd(piece.charAt(end - 1))) {
            end--;
        }
        return new DiffLine(kind, before, after, piece.substring(0, end));
    }

    private static List<Block> blocks(List<String> old, List<String> now) {
        CommonEnds ends = CommonEnds.of(old, now);
        int head = ends.head();
        int tail = ends.tail();
        List<String> middle = old.subList(head, old.size() - tail);
        List<String> nowMiddle = now.subList(head, now.size() - tail);
        if (middle.isEmpty() && nowMiddle.isEmpty()) {
            return List.of();
        }
        if (middle.isEmpty()
                || nowMiddle.isEmpty()
                || middle.size() > MANY_LINES && nowMiddle.size() > MANY_LINES) {
            return List.of(new Block(head, old.size() - tail, head, now.size() - tail));
        }
        List<Block> blocks = new ArrayList<>();
        // In linear space: the usual one keeps every step, gigabytes for two unlike texts.
        Patch<String> patch = DiffUtils.diff(middle, nowMiddle, new MyersDiffWithLinearSpace<>());
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int from = head + delta.getSource().getPosition();
            int first = head + delta.getTarget().getPosition();
            int to = from + delta.getSource().size();
            int last = first + delta.getTarget().size();
            // A removal right before an insertion comes as two, in either order.
            Block before = blocks.isEmpty() ? null : blocks.getLast();
            if (before != null && before.to() == from && before.last() == first) {
                blocks.removeLast();
                from = before.from();
                first = before.first();
            }
            blocks.add(new Block(from, to, first, last));
        }
        return blocks;
    }

    /** The lines with their ends, so that a change of the end is a change of the line. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean both = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (JsonCharacters.isLineEnd(c) && !both) {
                pieces.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        return pieces;
    }

    private static int[] starts(List<String> pieces) {
        int[] starts = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            starts[i + 1] = starts[i] + pieces.get(i).length();
        }
        return starts;
    }
}
