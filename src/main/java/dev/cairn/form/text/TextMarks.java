package dev.cairn.form.text;

import dev.cairn.json.TextSpan;

import java.util.ArrayList;
import java.util.List;

/**
 * Ranges of the shown text that carry a style class: findings, what was found, the pair of a
 * bracket. They move with the text until they are set anew, so that an underline stays where it
 * belongs while the checker runs.
 */
public final class TextMarks {

    /** Half open, in offsets of the view. */
    public record Mark(int start, int end, String styleClass) {
        public Mark {
            end = Math.max(start, end);
        }

        boolean touches(int from, int to) {
            return start < to && end > from;
        }

        Mark moved(int by) {
            return new Mark(start + by, end + by, styleClass);
        }
    }

    private List<Mark> marks = List.of();

    public void set(List<Mark> next) {
        marks = List.copyOf(next);
    }

    public List<Mark> all() {
        return marks;
    }

    /** The marks that touch a range, cut to it and counted from its start. */
    public List<Mark> within(int from, int to) {
        List<Mark> found = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.touches(from, to)) {
                int start = Math.max(mark.start(), from);
                int end = Math.min(mark.end(), to);
                found.add(new Mark(start - from, end - from, mark.styleClass()));
            }
        }
        return found;
    }

    /**
     * Follows a change of the text: what lies behind it moves, what it cut through shrinks or
     * grows.
     */
    public void changed(int at, int removed, int inserted) {
        if (marks.isEmpty()) {
            return;
        }
        List<Mark> next = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            int start = follow(mark.start(), at, removed, inserted);
            int end = follow(mark.end(), at, removed, inserted);
            if (end > start) {
                next.add(new Mark(start, end, mark.styleClass()));
            }
        }
        marks = next;
    }

    /** Where a range is after such a change. */
    public static TextSpan follow(TextSpan range, int at, int removed, int inserted) {
        int start = follow(range.start(), at, removed, inserted);
        return new TextSpan(start, Math.max(start, follow(range.end(), at, removed, inserted)));
    }

    private static int follow(int offset, int at, int removed, int inserted) {
        if (offset <= at) {
            return offset;
        }
        return offset >= at + removed ? offset - removed + inserted : at;
    }
}
