package dev.cairn.json;

import java.util.AbstractList;
import java.util.List;

/** An array. */
public final class JsonArray extends JsonContainer {
    JsonArray(TreeNode[] values, int[] starts, int length) {
        super(values, starts, length);
    }

    /** The elements in order; cannot be changed. */
    public List<JsonValue> elements() {
        return new AbstractList<>() {
            @Override
            public JsonValue get(int index) {
                return JsonArray.this.get(index);
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    public int size() {
        return values.length;
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    /**
     * @throws IndexOutOfBoundsException when there is no such element
     */
    public JsonValue get(int index) {
        return values[index];
    }

    @Override
    public int itemStart(int index) {
        return starts[index];
    }

    @Override
    public String token(int index) {
        return Integer.toString(index);
    }

    @Override
    int find(String token) {
        int index = JsonPointer.index(token);
        return index < values.length ? index : -1;
    }

    @Override
    JsonArray copy(TreeNode[] newValues, int[] newStarts, int index, int delta) {
        return new JsonArray(newValues, newStarts, length() + delta);
    }

    @Override
    public JsonArray spliced(
            int from, int to, JsonContainer part, int first, int last, int shift, int delta) {
        return new JsonArray(
                splicedItems(values, from, to, part.values, first, last),
                splicedOffsets(starts, from, to, part.starts, first, last, shift, delta),
                length() + delta);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonArray array && TreeEquality.equal(this, array);
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
