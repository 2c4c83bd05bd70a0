package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The names of the members of an object, in the order of the text, and what follows from them
 * alone. The items of a catalogue consist of a few hundred shapes: {@link Shapes} shares equal
 * ones, so what is found out about one holds for thousands of objects.
 */
final class Shape {
    /** More names are looked up in a map, made when first asked for: few objects have so many. */
    static final int WIDE = 64;

    static final Shape EMPTY = new Shape(0);

    /** Not to be changed. */
    final String[] names;

    private final int hash;

    /** See {@link #isShared}; a thread that learns of it late loses nothing. */
    private boolean shared;

    /** Known from when the places are. */
    private boolean repeats;

    /** Where a name is looked up by its hash code: one more than its index; 0 where none is. */
    private volatile byte @Nullable [] places;

    // Computed when first asked for; computing one twice does no harm.
    private volatile @Nullable Map<String, Integer> index;
    private volatile @Nullable List<String> prefixed;

    /**
     * @param hash other names have another one, mostly, and in the high bits as well
     * @param names not changed any more
     */
    Shape(int hash, String... names) {
        this.hash = hash;
        this.names = names;
    }

    /** As good as that of any object, and had without a call out of Java. */
    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    private byte[] places() {
        byte[] known = places;
        if (known == null) {
            known = findPlaces();
            places = known;
        }
        return known;
    }

    private byte[] findPlaces() {
        // At least half of them stay free: then a name that is not there is told at once.
        byte[] all = new byte[Integer.highestOneBit(Math.max(1, names.length * 2 - 1)) * 2];
        boolean twice = false;
        for (int i = 0; i < names.length; i++) {
            int at = place(names[i], all);
            twice |= all[at] != 0;
            // of several the last one is found
            all[at] = (byte) (i + 1);
        }
        repeats = twice;
        return all;
    }

    /** Where a name stands or, where there is none such, the free place that would be its own. */
    private int place(String name, byte[] all) {
        int hash = name.hashCode();
        int mask = all.length - 1;
        int at = (hash ^ hash >>> 15) & mask;
        for (int known = all[at]; known != 0; known = all[at]) {
            String own = names[known - 1];
            // Most names are the same object, and most others have another hash code.
            if (own == name || own.hashCode() == hash && own.equals(name)) {
                return at;
            }
            at = at + 1 & mask;
        }
        return at;
    }

    private boolean isWide() {
        return names.length > WIDE;
    }

    /**
     * Whether it was met a second time: then it is worth while to find out more about it. An object
     * may well have names that no other one has.
     */
    boolean isShared() {
        return shared;
    }

    /** The same, for one more object. */
    Shape again() {
        if (!shared) {
            shared = true;
        }
        return this;
    }

    /** The index of a name, the last one where there are several; -1 where there is none. */
    int find(String name) {
        if (isWide()) {
            return index().getOrDefault(name, -1);
        }
        byte[] all = places();
        return all[place(name, all)] - 1;
    }

    private Map<String, Integer> index() {
        Map<String, Integer> known = index;
        if (known == null) {
            known = HashMap.newHashMap(names.length);
            for (int i = 0; i < names.length; i++) {
                known.put(names[i], i);
            }
            index = known;
        }
        return known;
    }

    /** Whether a name stands more than once. */
    boolean repeats() {
        if (isWide()) {
            return index().size() < names.length;
        }
        places();
        return repeats;
    }

    /** As {@link #repeats}, but left open where it is not known yet. */
    boolean mayRepeat() {
        return places == null || repeats;
    }

    /** The different names with a colon behind a prefix, in the order of the text. */
    List<String> prefixed() {
        List<String> known = prefixed;
        if (known == null) {
            known = findPrefixed();
            prefixed = known;
        }
        return known;
    }

    private List<String> findPrefixed() {
        Collection<String> found = repeats() ? new LinkedHashSet<>() : new ArrayList<>();
        for (String name : names) {
            if (name.indexOf(':') > 0) {
                found.add(name);
            }
        }
        return List.copyOf(found);
    }
}
