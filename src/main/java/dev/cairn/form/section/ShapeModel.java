package dev.cairn.form.section;

import dev.cairn.form.NumberModel;
import dev.cairn.form.ValueWording;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The dimensions of a tensor as rows of a name and a size, over the two lists that the item keeps.
 * The lists may differ in length: then a row lacks its name or its size.
 */
public final class ShapeModel {

    /** The word for a size that is open, -1 in the item. */
    public static final String ANY = "any";

    private ShapeModel() {}

    /**
     * One dimension.
     *
     * @param name empty where there is none
     * @param size as typed; empty where there is none
     */
    public record Dimension(String name, String size) {}

    /** The rows of an input or result structure. */
    public static List<Dimension> rows(@Nullable JsonValue tensor) {
        List<JsonValue> names = list(tensor, "dim_order");
        List<JsonValue> sizes = list(tensor, "shape");
        List<Dimension> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(names.size(), sizes.size()); i++) {
            rows.add(
                    new Dimension(
                            i < names.size() ? text(names.get(i)) : "",
                            i < sizes.size() ? size(sizes.get(i)) : ""));
        }
        return rows;
    }

    /** False where the structure is no object, or one of the lists is no list. */
    public static boolean canShow(@Nullable JsonValue tensor) {
        return tensor == null
                || tensor instanceof JsonObject object
                        && isListOrNothing(object.get("dim_order"))
                        && isListOrNothing(object.get("shape"));
    }

    /** Names a dimension. */
    public static void rename(
            JsonEditor editor,
            JsonPointer tensor,
            @Nullable JsonValue before,
            int row,
            String name) {
        put(editor, tensor.child("dim_order"), list(before, "dim_order").size(), row, name, "");
    }

    /** Gives a dimension a size. */
    public static void resize(
            JsonEditor editor,
            JsonPointer tensor,
            @Nullable JsonValue before,
            int row,
            String typed) {
        put(editor, tensor.child("shape"), list(before, "shape").size(), row, size(typed), -1);
    }

    /** Adds a dimension at the end. */
    public static void add(
            JsonEditor editor,
            JsonPointer tensor,
            @Nullable JsonValue before,
            String name,
            String size) {
        int row = rows(before).size();
        rename(editor, tensor, before, row, name);
        resize(editor, tensor, before, row, size);
    }

    public static void remove(JsonEditor editor, JsonPointer tensor, int row) {
        editor.remove(tensor.child("dim_order").child(row));
        editor.remove(tensor.child("shape").child(row));
    }

    /** Moves a dimension; both lists have to be of the same length. */
    public static void move(JsonEditor editor, JsonPointer tensor, int from, int to) {
        editor.move(tensor.child("dim_order"), from, to);
        editor.move(tensor.child("shape"), from, to);
    }

    /** Replaces all dimensions. */
    public static void replace(JsonEditor editor, JsonPointer tensor, List<Dimension> rows) {
        editor.set(tensor.child("shape"), rows.stream().map(row -> size(row.size())).toList());
        editor.set(tensor.child("dim_order"), rows.stream().map(Dimension::name).toList());
    }

    private static void put(
            JsonEditor editor, JsonPointer list, int length, int row, Object value, Object filler) {
        if (row < length) {
            editor.set(list.child(row), value);
            return;
        }
        for (int i = length; i < row; i++) {
            editor.add(list, filler);
        }
        editor.add(list, value);
    }

    /** The plain value of a size that was typed. */
    static Object size(String typed) {
        String text = typed.strip();
        return text.isEmpty() || text.equalsIgnoreCase(ANY)
                ? (Object) (-1)
                : NumberModel.toJson(text);
    }

    private static String size(JsonValue value) {
        String text = text(value);
        return text.equals("-1") ? ANY : text;
    }

    private static String text(JsonValue value) {
        String plain = ValueWording.plain(value);
        return plain.isEmpty() ? ValueWording.preview(value, 30).replace("\"\"", "") : plain;
    }

    private static boolean isListOrNothing(@Nullable JsonValue value) {
        return value == null || value instanceof JsonArray;
    }

    private static List<JsonValue> list(@Nullable JsonValue tensor, String name) {
        return tensor instanceof JsonObject object && object.get(name) instanceof JsonArray array
                ? array.elements()
                : List.of();
    }
}
