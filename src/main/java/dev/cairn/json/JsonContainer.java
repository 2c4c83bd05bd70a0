package dev.cairn.json;

import java.util.Arrays;

/**
 * An object or an array. Its items (members or elements) are kept with their offsets from its own
 * opening bracket: so a subtree that moves in the text stays the same.
 */
public abstract sealed class JsonContainer extends TreeNode permits JsonObject, JsonArray {
    static final TreeNode[] NO_NODES = {};
    static final int[] NO_OFFSETS = {};

    public final TreeNode[] values;

    /** Where each value begins. */
    public final int[] starts;

    private final int length;

    JsonContainer(TreeNode[] values, int[] starts, int length) {
        this.values = values;
        this.starts = starts;
        this.length = length;
    }

    @Override
    public final int length() {
        return length;
    }

    public final int count() {
        return values.length;
    }

    public final int end(int index) {
        return starts[index] + values[index].length();
    }

    /** Where the item begins: a member at its name. */
    public abstract int itemStart(int index);

    /** The token that leads to the item. */
    public abstract String token(int index);

    /** The index of the value that a token leads to, or -1. */
    abstract int find(String token);

    /** The last item that begins at or before an offset, or -1. */
    public final int itemAtOrBefore(int offset) {
        int low = 0;
        int high = count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (itemStart(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The same with another value at an index; what follows moves by {@code delta}. */
    public final JsonContainer with(int index, TreeNode value, int start, int delta) {
        TreeNode[] newValues = values.clone();
        newValues[index] = value;
        int[] newStarts = shifted(starts, index + 1, delta);
        newStarts[index] = start;
        return copy(newValues, newStarts, index, delta);
    }

    abstract JsonContainer copy(TreeNode[] newValues, int[] newStarts, int index, int delta);

    /**
     * The same with the items from one index to another replaced by items of another container.
     *
     * @param from first item that goes
     * @param to the item behind the last one that goes
     * @param part where the new ones are, from {@code first} to before {@code last}
     * @param shift what is added to the offsets of the new ones
     * @param delta how far the items that follow move
     */
    public abstract JsonContainer spliced(
            int from, int to, JsonContainer part, int first, int last, int shift, int delta);

    static int[] shifted(int[] offsets, int from, int delta) {
        int[] moved = offsets.clone();
        for (int i = from; i < moved.length; i++) {
            moved[i] += delta;
        }
        return moved;
    }

    static int[] splicedOffsets(
            int[] old, int from, int to, int[] part, int first, int last, int shift, int delta) {
        int[] all = Arrays.copyOf(old, old.length - (to - from) + (last - first));
        int at = from;
        for (int i = first; i < last; i++) {
            all[at++] = part[i] + shift;
        }
        for (int i = to; i < old.length; i++) {
            all[at++] = old[i] + delta;
        }
        return all;
    }

    static <T> T[] splicedItems(T[] old, int from, int to, T[] part, int first, int last) {
        T[] all = Arrays.copyOf(old, old.length - (to - from) + (last - first));
        System.arraycopy(part, first, all, from, last - first);
        System.arraycopy(old, to, all, from + last - first, old.length - to);
        return all;
    }
}
