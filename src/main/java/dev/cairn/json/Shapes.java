package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Makes equal shapes one object, over all texts. The table is bounded: of shapes that share a place
 * the last two are kept, and none that is wide or has a long name.
 */
final class Shapes {
    private static final int PLACES = 2048;

    // Threads may overwrite each other's entries: then a shape is there twice, or made again.
    private static final @Nullable Shape[] KNOWN = new Shape[PLACES];

    private Shapes() {}

    /** The shape of the names that stand in an array from one index to another. */
    static Shape of(String[] names, int from, int to) {
        if (from == to) {
            return Shape.EMPTY.again();
        }
        if (to - from > Shape.WIDE) {
            return new Shape(Arrays.copyOfRange(names, from, to));
        }
        int place = place(names, from, to);
        Shape last = KNOWN[place];
        if (last != null && isOf(last, names, from, to)) {
            return last.again();
        }
        Shape other = KNOWN[place ^ 1];
        if (other != null && isOf(other, names, from, to)) {
            return other.again();
        }
        Shape shape = new Shape(Arrays.copyOfRange(names, from, to));
        if (isWorthKeeping(shape)) {
            KNOWN[place ^ 1] = last;
            KNOWN[place] = shape;
        }
        return shape;
    }

    private static int place(String[] names, int from, int to) {
        int mixed = 0;
        for (int i = from; i < to; i++) {
            mixed = mixed * 31 + names[i].hashCode();
        }
        mixed ^= mixed >>> 16;
        return (mixed ^ mixed >>> 9) & PLACES - 1;
    }

    private static boolean isOf(Shape shape, String[] names, int from, int to) {
        String[] own = shape.names;
        if (own.length != to - from) {
            return false;
        }
        for (int i = 0; i < own.length; i++) {
            String name = names[from + i];
            // Short names are the same object wherever they are met.
            if (own[i] != name && !own[i].equals(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWorthKeeping(Shape shape) {
        for (String name : shape.names) {
            if (name.length() > Names.LONGEST) {
                return false;
            }
        }
        return true;
    }
}
