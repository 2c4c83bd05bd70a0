package dev.cairn.form;

import dev.cairn.json.CommonEnds;

import java.util.ArrayList;
import java.util.List;

/**
 * How the rows of a list become those of a changed list with as many rows kept as possible: a row
 * whose value is still there moves along with it, a row whose value changed in place stays.
 */
public final class RowDiff {

    private RowDiff() {}

    /**
     * For each new element the index of the old row to use, or -1 for a new row. No old row is used
     * twice.
     *
     * <p>Elements that did not change are the very same objects in both trees; where a text was
     * parsed anew, equal ones count as the same.
     */
    public static <T> int[] match(List<? extends T> before, List<? extends T> after) {
        int[] rows = new int[after.size()];
        CommonEnds ends = CommonEnds.of(before, after, RowDiff::same);
        int start = ends.head();
        int tail = ends.tail();
        for (int i = 0; i < start; i++) {
            rows[i] = i;
        }
        for (int i = 1; i <= tail; i++) {
            rows[after.size() - i] = before.size() - i;
        }
        middle(before, after, rows, start, before.size() - tail, after.size() - tail);
        return rows;
    }

    private static <T> void middle(
            List<? extends T> before,
            List<? extends T> after,
            int[] rows,
            int start,
            int oldEnd,
            int newEnd) {
        List<Integer> free = new ArrayList<>();
        for (int i = start; i < oldEnd; i++) {
            free.add(i);
        }
        List<Integer> open = new ArrayList<>();
        for (int i = start; i < newEnd; i++) {
            rows[i] = take(before, after.get(i), free);
            if (rows[i] < 0) {
                open.add(i);
            }
        }
        if (oldEnd - start == newEnd - start || free.size() == open.size()) {
            for (int k = 0; k < Math.min(free.size(), open.size()); k++) {
                rows[open.get(k)] = free.get(k);
            }
            return;
        }
        // Another number of rows: a row may keep its place only where its index is free and no
        // other claims it.
        for (int index : open) {
            if (free.remove((Integer) index)) {
                rows[index] = index;
            }
        }
    }

    private static <T> int take(List<? extends T> before, T wanted, List<Integer> free) {
        for (int k = 0; k < free.size() && k < 64; k++) {
            if (same(before.get(free.get(k)), wanted)) {
                return free.remove(k);
            }
        }
        return -1;
    }

    private static boolean same(Object left, Object right) {
        return left == right || left.equals(right);
    }
}
