package dev.cairn.json;

import java.util.Arrays;

/**
 * Makes the tree of what is read and its places, with stacks of its own: depth is bounded by memory
 * only.
 */
final class TreeBuilder {
    /** So many values are open at once in most items. */
    private static final int USUAL = 64;

    /** Values whose container is still open, one behind the other, and what belongs to each. */
    private TreeNode[] values;

    private int[] starts;

    /** Set where the container is an object. */
    private String[] names;

    private int[] nameStarts;
    private int[] nameEnds;
    private int size;

    /**
     * For each open container: how many values stood before it, and the bracket that closes the one
     * around it.
     */
    private int[] opened = new int[32];

    private byte[] closers = new byte[32];
    private int depth;

    /** The bracket that closes the innermost container; 0 where none is open. */
    private byte closer;

    /** The greatest depth that there was. */
    private int deepest;

    /**
     * @param length of the text: a short one, such as a single value, takes little room
     */
    TreeBuilder(int length) {
        int room = Math.min(length + 1, USUAL);
        values = new TreeNode[room];
        starts = new int[room];
        names = new String[room];
        nameStarts = new int[room];
        nameEnds = new int[room];
    }

    boolean isOpen() {
        return closer != 0;
    }

    boolean inObject() {
        return closer == '}';
    }

    /** The bracket that closes the innermost container; 0 where none is open. */
    byte closer() {
        return closer;
    }

    /** Takes the name of the value that comes next. */
    void name(String name, int start, int end) {
        reserve();
        names[size] = name;
        nameStarts[size] = start;
        nameEnds[size] = end;
    }

    void add(TreeNode node, int start) {
        reserve();
        values[size] = node;
        starts[size] = start;
        size++;
    }

    /**
     * @param bracket the one that closes it
     */
    void open(int start, byte bracket) {
        reserve();
        if (depth == opened.length) {
            opened = Arrays.copyOf(opened, depth * 2);
            closers = Arrays.copyOf(closers, depth * 2);
        }
        opened[depth] = size;
        closers[depth] = closer;
        closer = bracket;
        depth++;
        deepest = Math.max(deepest, depth);
        // The values of the container come behind the place that is kept for itself.
        starts[size] = start;
        size++;
    }

    /** Closes the innermost container, behind its bracket. */
    void close(int end) {
        depth--;
        int own = opened[depth];
        int length = end - starts[own];
        values[own] = inObject() ? object(own, length) : array(own, length);
        size = own + 1;
        closer = closers[depth];
    }

    private TreeNode array(int own, int length) {
        return new JsonArray(values(own + 1), relative(starts, own), length);
    }

    private TreeNode object(int own, int length) {
        return new JsonObject(
                Arrays.copyOfRange(names, own + 1, size),
                relative(nameStarts, own),
                relative(nameEnds, own),
                values(own + 1),
                relative(starts, own),
                length);
    }

    private TreeNode[] values(int from) {
        if (from == size) {
            return JsonContainer.NO_NODES;
        }
        TreeNode[] items = new TreeNode[size - from];
        System.arraycopy(values, from, items, 0, items.length);
        return items;
    }

    /** The offsets of the items of a container, as seen from where it begins. */
    private int[] relative(int[] offsets, int own) {
        if (own + 1 == size) {
            return JsonContainer.NO_OFFSETS;
        }
        int base = starts[own];
        int[] relative = new int[size - own - 1];
        for (int i = 0; i < relative.length; i++) {
            relative[i] = offsets[own + 1 + i] - base;
        }
        return relative;
    }

    /** The tree of the one value that was added. */
    ParsedTree finished(LineIndex lines) {
        return new ParsedTree(values[0], starts[0], lines, deepest);
    }

    private void reserve() {
        if (size == values.length) {
            int more = size * 2;
            values = Arrays.copyOf(values, more);
            starts = Arrays.copyOf(starts, more);
            names = Arrays.copyOf(names, more);
            nameStarts = Arrays.copyOf(nameStarts, more);
            nameEnds = Arrays.copyOf(nameEnds, more);
        }
    }
}
