package dev.cairn.check.shape;

import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.model.DimensionNames;

import java.util.List;

/** The order of dimensions as frameworks write it, such as {@code NCHW}. */
final class DimensionConversion implements ShapeConversion {

    static final String FIELD = "dim_order";

    @Override
    public List<ShapeCandidate> of(JsonValue value, ShapeDemand demand) {
        return value instanceof JsonString text
                        && demand.field().equals(FIELD)
                        && demand.asks("array")
                ? DimensionNames.ofLetters(text.value())
                        .map(
                                names ->
                                        List.of(
                                                new ShapeCandidate(
                                                        "Change it to " + String.join(", ", names),
                                                        true,
                                                        names)))
                        .orElse(List.of())
                : List.of();
    }
}
