package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.geometry.BoundingBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Positions have longitude first. */
public final class CoordinatesSwappedRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "coordinates-swapped",
                    Severity.WARNING,
                    "Positions of the footprint have longitude first, then latitude.",
                    "With latitude first the footprint lies elsewhere. It is said only where latitudes are past the poles or the bounding box tells.",
                    "Swap longitude and latitude.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        CheckedFootprint place = CheckedFootprint.of(item);
        JsonObject geometry = place.geometry();
        BoundingBox bounds = place.bounds();
        BoundingBox known = place.box();
        if (geometry == null
                || bounds == null
                || !place.isSwapped()
                || known != null && WorldBboxRule.isTurned(item)) {
            return;
        }
        boolean box = known != null && known.isSame(bounds);
        out.add(
                item.finding(
                        INFO,
                        CheckedFootprint.GEOMETRY,
                        bounds.isOnEarth()
                                ? "Its positions seem to have latitude first: with longitude first they fit the bounding box."
                                : "Its positions have latitude first: there is no latitude past 90. Longitude comes first.",
                        Fix.of(
                                "Swap longitude and latitude",
                                false,
                                item.text(),
                                e -> {
                                    CheckedFootprint.positions(geometry).forEach(p -> swap(p, e));
                                    if (box) {
                                        swapBox(item.get(CheckedFootprint.BBOX), e);
                                    }
                                })));
    }

    private static void swap(CheckedFootprint.Position position, JsonEditor editor) {
        JsonArray numbers = position.numbers();
        editor.set(position.place().child(0), numbers.get(1));
        editor.set(position.place().child(1), numbers.get(0));
    }

    private static void swapBox(@Nullable JsonValue value, JsonEditor editor) {
        if (value instanceof JsonArray box) {
            int half = box.size() / 2;
            for (int from : List.of(0, half)) {
                JsonPointer place = CheckedFootprint.BBOX;
                editor.set(place.child(from), box.get(from + 1));
                editor.set(place.child(from + 1), box.get(from));
            }
        }
    }
}
