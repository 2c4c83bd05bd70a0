package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Makes equal shapes one object, over all texts. The table is bounded: of shapes that share a place
 * the last two are kept, and none that is wide or has a long name.
 */
final class Shapes {
    /** There are two places for each number of so many bits. */
    private static final int BITS = 11;

    // Threads may overwrite each other's entries: then a shape is there twice, or made again.
    private static final @Nullable Shape[] KNOWN = new Shape[2 << BITS];

    private Shapes() {}

    /** The shape of the names that stand in an array from one index to another. */
    static Shape of(String[] names, int from, int to) {
        if (from == to) {
            return Shape.EMPTY.again();
        }
        if (to - from > Shape.WIDE) {
            return new Shape(0, Arrays.copyOfRange(names, from, to));
        }
        int hash = hash(names, from, to);
        // The first of two places.
        int place = hash >>> 32 - BITS << 1;
        Shape last = KNOWN[place];
        if (last != null && isOf(last, names, from, to)) {
            return last.again();
        }
        Shape other = KNOWN[place + 1];
        if (other != null && isOf(other, names, from, to)) {
            return other.again();
        }
        Shape shape = new Shape(hash, Arrays.copyOfRange(names, from, to));
        if (isWorthKeeping(shape)) {
            KNOWN[place + 1] = last;
            KNOWN[place] = shape;
        }
        return shape;
    }

    private static int hash(String[] names, int from, int to) {
        int mixed = 0;
        for (int i = from; i < to; i++) {
            mixed = mixed * 31 + names[i].hashCode();
        }
        // The multiplier lets each bit have its say in the highest ones, which tables take.
        return mixed * 0x9E3779B9;
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
