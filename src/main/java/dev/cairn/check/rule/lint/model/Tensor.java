package dev.cairn.check.rule.lint.model;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry of the inputs or outputs of a model.
 *
 * @param place where it stands
 * @param value its fields
 * @param input whether it is an input
 */
record Tensor(Pointer place, JsonObject value, boolean input) {

    static final Pointer PROPERTIES = Pointer.of("properties");

    static List<Tensor> inputs(Item item) {
        return of(item, "mlm:input", true);
    }

    static List<Tensor> outputs(Item item) {
        return of(item, "mlm:output", false);
    }

    private static List<Tensor> of(Item item, String field, boolean input) {
        List<Tensor> tensors = new ArrayList<>();
        Pointer list = PROPERTIES.child(field);
        if (item.text().get(list) instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonObject object) {
                    tensors.add(new Tensor(list.child(i), object, input));
                }
            }
        }
        return tensors;
    }

    /** Where shape and dimensions stand. */
    Pointer frame() {
        return place.child(input ? "input" : "result");
    }

    /** The list of that name in the frame; null where there is none. */
    @Nullable JsonArray list(String name) {
        return value.get(frame().last()) instanceof JsonObject frame
                        && frame.get(name) instanceof JsonArray array
                ? array
                : null;
    }

    /** The dimensions that are texts, in their order; null stands for others. */
    List<@Nullable String> dimensions() {
        List<@Nullable String> names = new ArrayList<>();
        if (list("dim_order") instanceof JsonArray array) {
            for (JsonValue name : array.elements()) {
                names.add(name instanceof JsonString text ? text.value() : null);
            }
        }
        return names;
    }

    /** The size along a dimension; null where it is not told. */
    @Nullable Long size(String... names) {
        for (String name : names) {
            int index = dimensions().indexOf(name);
            JsonArray shape = list("shape");
            if (index >= 0
                    && shape != null
                    && index < shape.size()
                    && shape.get(index) instanceof JsonNumber number
                    && number.isInteger()) {
                return number.decimal().longValue();
            }
        }
        return null;
    }

    /** Names of the bands, those that are objects included; null stands for a band without one. */
    List<@Nullable String> bands() {
        List<@Nullable String> names = new ArrayList<>();
        if (value.get("bands") instanceof JsonArray bands) {
            for (JsonValue band : bands.elements()) {
                names.add(name(band));
            }
        }
        return names;
    }

    static @Nullable String name(@Nullable JsonValue band) {
        return switch (band) {
            case JsonString text -> text.value();
            case JsonObject object when object.get("name") instanceof JsonString text ->
                    text.value();
            case null, default -> null;
        };
    }

    /** Whether a band is computed by a formula, so that nobody describes it. */
    static boolean isComputed(@Nullable JsonValue band) {
        return band instanceof JsonObject object && object.has("expression");
    }
}
