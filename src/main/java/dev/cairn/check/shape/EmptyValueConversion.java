package dev.cairn.check.shape;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Nothing, written as another kind of nothing. */
final class EmptyValueConversion implements ShapeConversion {

    @Override
    public List<ShapeCandidate> of(JsonValue value, ShapeDemand demand) {
        List<ShapeCandidate> candidates = new ArrayList<>();
        if (!isEmpty(value)) {
            return candidates;
        }
        if (demand.asks("array")) {
            candidates.add(new ShapeCandidate("Make it an empty list", true, List.of()));
        }
        if (demand.asks("object")) {
            candidates.add(new ShapeCandidate("Make it an empty group", true, Map.of()));
        }
        if (demand.asks("string")) {
            candidates.add(new ShapeCandidate("Empty it, to be filled in", false, ""));
        }
        return candidates;
    }

    private static boolean isEmpty(JsonValue value) {
        return switch (value) {
            case JsonNull ignored -> true;
            case JsonString text -> text.value().isBlank();
            case JsonArray array -> array.isEmpty();
            case JsonObject object -> object.isEmpty();
            default -> false;
        };
    }
}
