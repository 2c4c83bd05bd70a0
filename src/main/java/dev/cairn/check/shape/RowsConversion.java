package dev.cairn.check.shape;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list for each column, as one entry for each row: statistics as libraries print them. */
final class RowsConversion implements ShapeConversion {

    private static final int MOST = 10_000;

    @Override
    public List<ShapeCandidate> of(JsonValue value, ShapeDemand demand) {
        JsonValue columns =
                value instanceof JsonArray array && array.size() == 1 ? array.get(0) : value;
        if (!(columns instanceof JsonObject object)
                || object.isEmpty()
                || !demand.asks("array")
                || !demand.entry().asks("object")) {
            return List.of();
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int column = 0; column < object.size(); column++) {
            if (!(object.valueAt(column) instanceof JsonArray cells)
                    || cells.isEmpty()
                    || cells.size() > MOST
                    || column > 0 && cells.size() != rows.size()) {
                return List.of();
            }
            for (int row = 0; row < cells.size(); row++) {
                if (column == 0) {
                    rows.add(new LinkedHashMap<>());
                }
                rows.get(row).put(object.nameAt(column), cells.get(row));
            }
        }
        return List.of(
                new ShapeCandidate("Make it a list of %d".formatted(rows.size()), true, rows));
    }
}
