package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A footprint has positions, and an outline has three corners at least. */
public final class EmptyFootprintRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "footprint-empty",
                    Severity.WARNING,
                    "A footprint has positions, and an outline three corners at least.",
                    "The schemas let an empty list of coordinates pass; on a map there is nothing, and searches by place do not find the item.",
                    "Make a footprint of the box.");

    private static final int CORNERS = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!(item.get(CheckedFootprint.GEOMETRY) instanceof JsonObject geometry)) {
            return;
        }
        JsonPointer empty = empty(geometry, CheckedFootprint.GEOMETRY);
        if (empty != null && !item.isBroken(empty)) {
            report(item, empty, "It has no corners: the list of coordinates is empty.", out);
            return;
        }
        for (CheckedFootprint.Ring ring : CheckedFootprint.rings(item)) {
            if (isCollapsed(ring.positions()) && !item.isBroken(ring.place())) {
                report(
                        item,
                        ring.place(),
                        "It is no outline: an outline has three different corners at least.",
                        out);
                return;
            }
        }
    }

    private static void report(CheckedItem item, JsonPointer place, String what, FindingSink out) {
        out.add(item.finding(INFO, place, what, GeometryNullRule.polygon(item)));
    }

    /** The first list of coordinates or parts that is empty; null where there is none. */
    private static @Nullable JsonPointer empty(JsonObject geometry, JsonPointer place) {
        if (geometry.get("geometries") instanceof JsonArray parts) {
            JsonPointer list = place.child("geometries");
            if (parts.size() == 0) {
                return list;
            }
            for (int i = 0; i < parts.size(); i++) {
                JsonPointer part =
                        parts.get(i) instanceof JsonObject inner
                                ? empty(inner, list.child(i))
                                : null;
                if (part != null) {
                    return part;
                }
            }
            return null;
        }
        return geometry.get("type") instanceof JsonString
                ? emptyList(geometry.get("coordinates"), place.child("coordinates"))
                : null;
    }

    private static @Nullable JsonPointer emptyList(@Nullable JsonValue value, JsonPointer place) {
        if (!(value instanceof JsonArray list)) {
            return null;
        }
        if (list.size() == 0) {
            return place;
        }
        // positions follow one another: what the first is tells enough
        if (list.get(0) instanceof JsonNumber) {
            return null;
        }
        boolean positions =
                list.get(0) instanceof JsonArray first
                        && first.size() > 0
                        && first.get(0) instanceof JsonNumber;
        for (int i = 0; !positions && i < list.size(); i++) {
            JsonPointer inner = emptyList(list.get(i), place.child(i));
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static boolean isCollapsed(JsonArray ring) {
        Set<List<Double>> corners = new HashSet<>();
        for (int i = 0; i < ring.size() && corners.size() < CORNERS; i++) {
            if (ring.get(i) instanceof JsonArray position
                    && position.get(0) instanceof JsonNumber longitude
                    && position.get(1) instanceof JsonNumber latitude) {
                corners.add(List.of(longitude.doubleValue(), latitude.doubleValue()));
            }
        }
        return corners.size() < CORNERS;
    }
}
