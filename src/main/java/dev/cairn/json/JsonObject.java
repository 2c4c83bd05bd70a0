package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An object. A name may stand in it more than once: all are kept, and the last one counts. */
public final class JsonObject extends Container {
    /** The names, and what follows from them. */
    final Shape shape;

    /** Where each name begins, at its quote. */
    final int[] nameStarts;

    /** Where each name ends, behind its quote. */
    final int[] nameEnds;

    JsonObject(
            Shape shape,
            int[] nameStarts,
            int[] nameEnds,
            Node[] values,
            int[] starts,
            int length) {
        super(values, starts, length);
        this.shape = shape;
        this.nameStarts = nameStarts;
        this.nameEnds = nameEnds;
    }

    /** The members in the order of the text, duplicates included; cannot be changed. */
    public List<JsonMember> members() {
        return new AbstractList<>() {
            @Override
            public JsonMember get(int at) {
                return new JsonMember(shape.names[at], values[at]);
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
        return shape.repeats();
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
        return shape.names[index];
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
        List<String> all = Collections.unmodifiableList(Arrays.asList(shape.names));
        if (shape.repeats()) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(all));
        }
        return new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                return all.iterator();
            }

            @Override
            public int size() {
                return values.length;
            }

            @Override
            public boolean contains(@Nullable Object name) {
                return name instanceof String text && has(text);
            }
        };
    }

    /**
     * The different names that begin with a prefix, as {@code proj:code} does, in the order in
     * which they first occur; cannot be changed.
     */
    public List<String> prefixedNames() {
        return shape.prefixed();
    }

    /**
     * Stands for the names in their order: objects for which it is the same have the same names, so
     * what was found out about the names of one holds for the other. Null where these names were
     * met for the first time, or are so many that they are hardly met again.
     */
    public @Nullable Object shape() {
        return shape.isShared() ? shape : null;
    }

    @Override
    int find(String name) {
        return shape.find(name);
    }

    @Override
    int itemStart(int at) {
        return nameStarts[at];
    }

    @Override
    String token(int at) {
        return shape.names[at];
    }

    @Override
    JsonObject copy(Node[] newValues, int[] newStarts, int at, int delta) {
        return new JsonObject(
                shape,
                shifted(nameStarts, at + 1, delta),
                shifted(nameEnds, at + 1, delta),
                newValues,
                newStarts,
                length() + delta);
    }

    @Override
    JsonObject spliced(
            int from, int to, Container part, int first, int last, int shift, int delta) {
        JsonObject other = (JsonObject) part;
        String[] names = splicedItems(shape.names, from, to, other.shape.names, first, last);
        return new JsonObject(
                Shapes.of(names, 0, names.length),
                splicedOffsets(nameStarts, from, to, other.nameStarts, first, last, shift, delta),
                splicedOffsets(nameEnds, from, to, other.nameEnds, first, last, shift, delta),
                splicedItems(values, from, to, other.values, first, last),
                splicedOffsets(starts, from, to, other.starts, first, last, shift, delta),
                length() + delta);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject object && Equality.equal(this, object);
    }

    @Override
    public int hashCode() {
        return Equality.hash(this);
    }

    @Override
    public String toString() {
        return JsonWriter.compact(this);
    }
}
