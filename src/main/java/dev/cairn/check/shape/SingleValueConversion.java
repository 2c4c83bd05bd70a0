package dev.cairn.check.shape;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import java.util.ArrayList;
import java.util.List;

/** One value for a list of one, and a list or group of one for its value. */
final class SingleValueConversion implements ShapeConversion {

    @Override
    public List<ShapeCandidate> of(JsonValue value, ShapeDemand demand) {
        List<ShapeCandidate> candidates = new ArrayList<>();
        if (value instanceof JsonArray array && array.size() == 1) {
            candidates.add(
                    new ShapeCandidate("Take the one entry out of its list", true, array.get(0)));
        }
        if (value instanceof JsonObject object && object.size() == 1) {
            candidates.add(
                    new ShapeCandidate(
                            "Take the one value out of its group", true, object.valueAt(0)));
        }
        if (demand.asks("array") && !(value instanceof JsonArray) && !(value instanceof JsonNull)) {
            candidates.add(new ShapeCandidate("Make it a list of one", true, List.of(value)));
        }
        return candidates;
    }
}
