package dev.cairn.stac.model;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One entry of the inputs or outputs of a model.
 *
 * @param index where it stands in the list
 * @param value its fields
 * @param input whether it is an input
 */
public record ModelTensor(int index, JsonObject value, boolean input) {

    public static final JsonPointer PROPERTIES = JsonPointer.of("properties");

    private static final double GREAT = 1L << 53;

    private static final String INPUTS = "mlm:input";
    private static final String OUTPUTS = "mlm:output";
    private static final JsonPointer INPUT_LIST = PROPERTIES.child(INPUTS);
    private static final JsonPointer OUTPUT_LIST = PROPERTIES.child(OUTPUTS);

    /** What the model takes, in order; entries that are no objects are left out. */
    public static List<ModelTensor> inputs(StacItem item) {
        return of(item.properties().get(INPUTS), true);
    }

    /** What the model gives, likewise. */
    public static List<ModelTensor> outputs(StacItem item) {
        return of(item.properties().get(OUTPUTS), false);
    }

    private static List<ModelTensor> of(@Nullable JsonValue list, boolean input) {
        if (!(list instanceof JsonArray array) || array.isEmpty()) {
            return List.of();
        }
        List<ModelTensor> tensors = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonObject object) {
                tensors.add(new ModelTensor(i, object, input));
            }
        }
        return tensors;
    }

    /** Where it stands. */
    public JsonPointer place() {
        return (input ? INPUT_LIST : OUTPUT_LIST).child(index);
    }

    /** Where shape and dimensions stand. */
    public JsonPointer frame() {
        return place().child(frameName());
    }

    private String frameName() {
        return input ? "input" : "result";
    }

    /** The list of that name in the frame; null where there is none. */
    public @Nullable JsonArray list(String name) {
        return value.get(frameName()) instanceof JsonObject frame
                        && frame.get(name) instanceof JsonArray array
                ? array
                : null;
    }

    /** The size along a dimension, the first of these names of which it is told; null if none. */
    public @Nullable Long size(String... names) {
        JsonArray shape = list("shape");
        if (shape == null) {
            return null;
        }
        for (String name : names) {
            int at = dimension(name);
            if (at >= 0
                    && at < shape.size()
                    && shape.get(at) instanceof JsonNumber number
                    && number.isInteger()) {
                return whole(number);
            }
        }
        return null;
    }

    /** A double holds all whole numbers but the greatest, and is read much faster. */
    private static long whole(JsonNumber number) {
        double size = number.doubleValue();
        return Math.abs(size) < GREAT ? (long) size : number.decimal().longValue();
    }

    /** Where a dimension of that name stands first; -1 where there is none. */
    public int dimension(String name) {
        JsonArray order = list("dim_order");
        return order == null ? -1 : indexOf(order, name);
    }

    /** Where a text stands first in a list; -1 where it is not there. */
    public static int indexOf(JsonArray list, String wanted) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonString text && text.value().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** How many bands it has. */
    public int bandCount() {
        return value.get("bands") instanceof JsonArray bands ? bands.size() : 0;
    }

    /** Names of the bands, those that are objects included; null stands for a band without one. */
    public List<@Nullable String> bands() {
        if (!(value.get("bands") instanceof JsonArray bands)) {
            return List.of();
        }
        List<@Nullable String> names = new ArrayList<>(bands.size());
        for (int i = 0; i < bands.size(); i++) {
            names.add(name(bands.get(i)));
        }
        return names;
    }

    /** The name of a band, which is a text or an object; null where it has none. */
    public static @Nullable String name(@Nullable JsonValue band) {
        if (band instanceof JsonString text) {
            return text.value();
        }
        return band instanceof JsonObject object && object.get("name") instanceof JsonString text
                ? text.value()
                : null;
    }

    /** The name of a band; empty where it has none. */
    public static String nameOrEmpty(@Nullable JsonValue band) {
        String name = name(band);
        return name == null ? "" : name;
    }

    /** Whether a band is computed by a formula, so that nobody describes it. */
    public static boolean isComputed(@Nullable JsonValue band) {
        return band instanceof JsonObject object && object.has("expression");
    }

    /** The array of a new input or output: of one dimension, whatever number of samples. */
    public static Map<String, Object> newArray() {
        Map<String, Object> array = new LinkedHashMap<>();
        array.put("shape", List.of(-1));
        array.put("dim_order", List.of("batch"));
        array.put("data_type", "");
        return array;
    }
}
