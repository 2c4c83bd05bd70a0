package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An object. A name may stand in it more than once: all are kept, and the last one counts. */
public final class JsonObject extends JsonContainer {
    /** More members are looked up in a map, made when first asked for: few objects have so many. */
    private static final int MANY = 16;

    /** In the order of the text; not to be changed. */
    public final String[] names;

    /** Where each name begins, at its quote. */
    public final int[] nameStarts;

    /** Where each name ends, behind its quote. */
    public final int[] nameEnds;

    // Computed when first asked for; computing it twice does no harm.
    private volatile @Nullable Map<String, Integer> index;

    JsonObject(
            String[] names,
            int[] nameStarts,
            int[] nameEnds,
            TreeNode[] values,
            int[] starts,
            int length) {
        super(values, starts, length);
        this.names = names;
        this.nameStarts = nameStarts;
        this.nameEnds = nameEnds;
    }

    /** The members in the order of the text, duplicates included; cannot be changed. */
    public List<JsonMember> members() {
        return new AbstractList<>() {
            @Override
            public JsonMember get(int at) {
                return new JsonMember(names[at], values[at]);
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    /** The value of that name, the last one where there are several; null where there is none. */
    public @Nullable JsonValue get(String name) {
        int at = find(name);
        return at < 0 ? null : values[at];
    }

    /** Whether a name stands more than once. */
    public boolean repeats() {
        for (int i = 0; i < names.length; i++) {
            if (find(names[i]) != i) {
                return true;
            }
        }
        return false;
    }

    public boolean has(String name) {
        return find(name) >= 0;
    }

    /**
     * The name of a member, by its index in the order of the text.
     *
     * @throws IndexOutOfBoundsException when there is no such member
     */
    public String nameAt(int index) {
        return names[index];
    }

    /**
     * The value of a member, by its index in the order of the text.
     *
     * @throws IndexOutOfBoundsException when there is no such member
     */
    public JsonValue valueAt(int index) {
        return values[index];
    }

    /** How many members there are, duplicates included. */
    public int size() {
        return values.length;
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    /** The different names, in the order in which they first occur; cannot be changed. */
    public Set<String> names() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    /**
     * The different names that begin with a prefix, as {@code proj:code} does, in the order in
     * which they first occur; cannot be changed.
     */
    public List<String> prefixedNames() {
        Set<String> prefixed = new LinkedHashSet<>();
        for (String name : names) {
            if (name.indexOf(':') > 0) {
                prefixed.add(name);
            }
        }
        return List.copyOf(prefixed);
    }

    /** The index of the last member of that name, or -1. */
    @Override
    public int find(String name) {
        if (names.length > MANY) {
            return index().getOrDefault(name, -1);
        }
        int length = name.length();
        for (int i = names.length - 1; i >= 0; i--) {
            if (names[i].length() == length && names[i].equals(name)) {
                return i;
            }
        }
        return -1;
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

    @Override
    public int itemStart(int at) {
        return nameStarts[at];
    }

    @Override
    public String token(int at) {
        return names[at];
    }

    @Override
    JsonObject copy(TreeNode[] newValues, int[] newStarts, int at, int delta) {
        return new JsonObject(
                names,
                shifted(nameStarts, at + 1, delta),
                shifted(nameEnds, at + 1, delta),
                newValues,
                newStarts,
                length() + delta);
    }

    @Override
    public JsonObject spliced(
            int from, int to, JsonContainer part, int first, int last, int shift, int delta) {
        JsonObject other = (JsonObject) part;
        return new JsonObject(
                splicedItems(names, from, to, other.names, first, last),
                splicedOffsets(nameStarts, from, to, other.nameStarts, first, last, shift, delta),
                splicedOffsets(nameEnds, from, to, other.nameEnds, first, last, shift, delta),
                splicedItems(values, from, to, other.values, first, last),
                splicedOffsets(starts, from, to, other.starts, first, last, shift, delta),
                length() + delta);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject object && TreeEquality.equal(this, object);
    }

    @Override
    public int hashCode() {
        return TreeEquality.hash(this);
    }

    @Override
    public String toString() {
        return JsonWriter.compact(this);
    }
}
