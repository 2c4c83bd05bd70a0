package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.stac.geometry.BoundingBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outlines of a footprint that cross the antimeridian and were written as belts around the rest
 * of the world, found out once for all rules that ask.
 *
 * @param rings the outer rings that are such
 */
record AntimeridianBelts(List<CheckedFootprint.Ring> rings) {

    private static final double CIRCLE = 360;

    static AntimeridianBelts of(CheckedItem item) {
        return item.shared().get(AntimeridianBelts.class, item, AntimeridianBelts::read);
    }

    private static AntimeridianBelts read(CheckedItem item) {
        CheckedFootprint place = CheckedFootprint.of(item);
        BoundingBox box = place.box();
        boolean across = box != null && box.side(BoundingBox.WEST) > box.side(BoundingBox.EAST);
        List<CheckedFootprint.Ring> belts = new ArrayList<>();
        if (place.geometry() != null) {
            for (CheckedFootprint.Ring ring : CheckedFootprint.rings(item)) {
                if (ring.outer() && RolledRing.jumps(ring.positions())) {
                    RolledRing rolled = RolledRing.of(ring.positions());
                    if (rolled != null && (across || rolled.isBelt())) {
                        belts.add(ring);
                    }
                }
            }
        }
        return new AntimeridianBelts(belts);
    }

    /** Whether a ring of the footprint is such an outline, or a hole in one. */
    boolean has(CheckedFootprint.Ring ring) {
        return rings.stream().anyMatch(belt -> belt.polygon().equals(ring.polygon()));
    }

    /**
     * The footprint with longitudes that go on past 180 degrees where its outlines cross the
     * antimeridian; empty where that cannot be told.
     */
    Optional<Map<String, Object>> unrolled(JsonObject geometry) {
        if (!(geometry.get("type") instanceof JsonString type)
                || !(geometry.get("coordinates") instanceof JsonArray coordinates)) {
            return Optional.empty();
        }
        List<Object> polygons = new ArrayList<>();
        boolean several = type.value().equals("MultiPolygon");
        int count = several ? coordinates.size() : 1;
        for (int i = 0; i < count; i++) {
            Object polygon = polygon(several ? coordinates.get(i) : coordinates);
            if (polygon == null) {
                return Optional.empty();
            }
            polygons.add(polygon);
        }
        return Optional.of(Map.of("type", "MultiPolygon", "coordinates", polygons));
    }

    private @Nullable Object polygon(JsonValue value) {
        if (!(value instanceof JsonArray polygon)
                || polygon.size() == 0
                || !(polygon.get(0) instanceof JsonArray outline)) {
            return null;
        }
        if (rings.stream().noneMatch(belt -> belt.positions() == outline)) {
            return JsonValues.plain(polygon);
        }
        RolledRing outer = RolledRing.of(outline);
        if (outer == null) {
            return null;
        }
        List<Object> unrolled = new ArrayList<>(List.of(outer.positions()));
        for (int i = 1; i < polygon.size(); i++) {
            RolledRing hole = polygon.get(i) instanceof JsonArray ring ? RolledRing.of(ring) : null;
            if (hole == null) {
                return null;
            }
            unrolled.add(hole.moved((int) Math.ceil((outer.west() - hole.west()) / CIRCLE)));
        }
        return unrolled;
    }
}
