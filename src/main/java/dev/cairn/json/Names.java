package dev.cairn.json;

import org.jspecify.annotations.Nullable;

/**
 * Makes equal member names one object, over all texts: the same few hundred names stand in every
 * item, and a name that is the same object as the one that is looked for is found at once. The
 * table is bounded: of names that share a place the last two are kept.
 */
final class Names {
    /** There are two places for each number of so many bits. */
    private static final int BITS = 11;

    /** Longer ones are seldom met twice. */
    static final int LONGEST = 40;

    // Threads may overwrite each other's entries: then a name is there twice, or made again.
    private static final @Nullable String[] KNOWN = new String[2 << BITS];

    private Names() {}

    /**
     * The name that stands in a text from one index to another.
     *
     * @param units a byte for each character of the text, alike for texts that are alike
     */
    static String of(String text, byte[] units, int from, int to) {
        int length = to - from;
        if (length == 0 || length > LONGEST) {
            return text.substring(from, to);
        }
        int place = place(units, from, length);
        String last = KNOWN[place];
        if (last != null && last.length() == length && text.startsWith(last, from)) {
            return last;
        }
        String other = KNOWN[place + 1];
        if (other != null && other.length() == length && text.startsWith(other, from)) {
            return other;
        }
        // Interned, it is also the same as the constant of that name in the code.
        String name = text.substring(from, to).intern();
        KNOWN[place + 1] = last;
        KNOWN[place] = name;
        return name;
    }

    /**
     * The first of the two places for a name. A few of the characters are enough to tell most names
     * apart.
     */
    private static int place(byte[] units, int from, int length) {
        int last = from + length - 1;
        int mixed = length;
        mixed = mixed * 31 + units[from];
        mixed = mixed * 31 + units[from + length / 3];
        mixed = mixed * 31 + units[from + length / 2];
        mixed = mixed * 31 + units[last - length / 4];
        mixed = mixed * 31 + units[last];
        // The multiplier lets each bit have its say in the highest ones, which are taken.
        return mixed * 0x9E3779B9 >>> 32 - BITS << 1;
    }
}
