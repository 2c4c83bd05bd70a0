package dev.cairn.check.schema;

/**
 * Numbers a few names, and finds the number of a name again with as little work as can be: names of
 * items are interned mostly, and so are those here.
 */
final class NameTable {

    private final String[] keys;
    private final int[] numbers;
    private final int mask;

    /**
     * @param names all different; each has its index as its number
     */
    NameTable(String... names) {
        int size = Math.max(4, Integer.highestOneBit(Math.max(1, names.length)) * 4);
        keys = new String[size];
        numbers = new int[size];
        mask = size - 1;
        for (int i = 0; i < names.length; i++) {
            int at = start(names[i]);
            while (keys[at] != null) {
                at = at + 1 & mask;
            }
            keys[at] = names[i].intern();
            numbers[at] = i;
        }
    }

    private int start(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 16) & mask;
    }

    /** The number of a name, or -1 for any other text. */
    int find(String name) {
        int at = start(name);
        for (String key = keys[at]; key != null; key = keys[at]) {
            if (key == name || key.length() == name.length() && key.equals(name)) {
                return numbers[at];
            }
            at = at + 1 & mask;
        }
        return -1;
    }
}
