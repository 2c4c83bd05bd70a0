package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.geometry.BoundingBox;
import dev.cairn.stac.geometry.GeometryBounds;
import dev.cairn.stac.geometry.Longitudes;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The geometry and bounding box of an item, as the lints on them look at it.
 *
 * @param geometry the geometry; null where there is none or none that is sound
 * @param bounds its bounds; null likewise
 * @param box the bounding box; null where it is missing or no box
 */
record CheckedFootprint(
        @Nullable JsonObject geometry, @Nullable BoundingBox bounds, @Nullable BoundingBox box) {

    static final JsonPointer GEOMETRY = JsonPointer.of("geometry");
    static final JsonPointer BBOX = JsonPointer.of("bbox");
    static final JsonPointer COORDINATES = JsonPointer.of("geometry", "coordinates");

    private static final BigDecimal QUARTER = BigDecimal.valueOf(90);

    static CheckedFootprint of(CheckedItem item) {
        return item.shared().get(CheckedFootprint.class, item, CheckedFootprint::read);
    }

    private static CheckedFootprint read(CheckedItem item) {
        BoundingBox box = BoundingBox.of(item.get(BBOX));
        if (item.get(GEOMETRY) instanceof JsonObject geometry && !isBroken(item)) {
            BoundingBox bounds = GeometryBounds.box(geometry);
            return new CheckedFootprint(bounds == null ? null : geometry, bounds, box);
        }
        return new CheckedFootprint(null, null, box);
    }

    private static boolean isBroken(CheckedItem item) {
        for (SchemaViolation violation : item.violations()) {
            if (violation.pointer().startsWith(GEOMETRY)) {
                return true;
            }
        }
        return false;
    }

    static List<BigDecimal> numbers(@Nullable JsonValue value) {
        List<BigDecimal> numbers = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (JsonValue element : array.elements()) {
                if (!(element instanceof JsonNumber number)) {
                    return List.of();
                }
                numbers.add(number.decimal());
            }
        }
        return numbers;
    }

    private static boolean isPosition(@Nullable JsonValue value) {
        if (!(value instanceof JsonArray array) || array.size() < 2) {
            return false;
        }
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonNumber)) {
                return false;
            }
        }
        return true;
    }

    /** Whether longitude and latitude are clearly in each other's place. */
    boolean isSwapped() {
        if (bounds == null || !bounds.isOnEarthSwapped()) {
            return false;
        }
        boolean beyond =
                !bounds.isOnEarth()
                        && bounds.isWithin(BoundingBox.WEST, BoundingBox.HALF)
                        && bounds.isWithin(BoundingBox.SOUTH, BoundingBox.HALF)
                        && bounds.isWithin(BoundingBox.NORTH, BoundingBox.HALF);
        return beyond
                || box != null
                        && !box.isSame(bounds)
                        && box.isSameSwapped(bounds)
                        && box.isOnEarth();
    }

    /**
     * A position of the geometry.
     *
     * @param place where it stands
     * @param numbers longitude, latitude, and perhaps more
     */
    record Position(JsonPointer place, JsonArray numbers) {

        BigDecimal longitude() {
            return CheckedFootprint.numbers(numbers).getFirst();
        }

        BigDecimal latitude() {
            return CheckedFootprint.numbers(numbers).get(1);
        }

        boolean isOnEarth() {
            return Longitudes.isWithin(longitude()) && latitude().abs().compareTo(QUARTER) <= 0;
        }
    }

    /** All positions of a sound geometry, in their order. */
    static List<Position> positions(JsonObject geometry) {
        List<Position> positions = new ArrayList<>();
        addGeometry(geometry, GEOMETRY, positions);
        return positions;
    }

    private static void addGeometry(
            @Nullable JsonValue geometry, JsonPointer place, List<Position> positions) {
        if (geometry instanceof JsonObject object) {
            if (object.get("geometries") instanceof JsonArray parts) {
                for (int i = 0; i < parts.size(); i++) {
                    addGeometry(parts.get(i), place.child("geometries").child(i), positions);
                }
            } else {
                addPositions(object.get("coordinates"), place.child("coordinates"), positions);
            }
        }
    }

    private static void addPositions(
            @Nullable JsonValue value, JsonPointer place, List<Position> positions) {
        if (value instanceof JsonArray array && array.size() > 0) {
            if (isPosition(array)) {
                positions.add(new Position(place, array));
                return;
            }
            for (int i = 0; i < array.size(); i++) {
                addPositions(array.get(i), place.child(i), positions);
            }
        }
    }

    /**
     * A ring of a polygon.
     *
     * @param polygon where the list of rings stands
     * @param index which of them it is; the first is no hole
     * @param positions its positions
     */
    record Ring(JsonPointer polygon, int index, JsonArray positions) {

        /** Where it stands. */
        JsonPointer place() {
            return polygon.child(index);
        }

        boolean outer() {
            return index == 0;
        }
    }

    /** All rings of the geometry of an item, however nested, sound or not. */
    static List<Ring> rings(CheckedItem item) {
        return item.shared().get(CheckedRings.class, item, CheckedRings::of).all();
    }

    private record CheckedRings(List<Ring> all) {

        static CheckedRings of(CheckedItem item) {
            CheckedRings rings = new CheckedRings(new ArrayList<>());
            rings.addGeometry(item.get(GEOMETRY), GEOMETRY);
            return rings;
        }

        private void addGeometry(@Nullable JsonValue geometry, JsonPointer place) {
            if (!(geometry instanceof JsonObject object)) {
                return;
            }
            if (object.get("geometries") instanceof JsonArray parts) {
                for (int i = 0; i < parts.size(); i++) {
                    addGeometry(parts.get(i), place.child("geometries").child(i));
                }
            } else if (object.get("coordinates") instanceof JsonArray coordinates
                    && object.get("type") instanceof JsonString type) {
                JsonPointer list = place == GEOMETRY ? COORDINATES : place.child("coordinates");
                if (type.value().equals("Polygon")) {
                    addPolygon(coordinates, list);
                } else if (type.value().equals("MultiPolygon")) {
                    for (int i = 0; i < coordinates.size(); i++) {
                        if (coordinates.get(i) instanceof JsonArray polygon) {
                            addPolygon(polygon, list.child(i));
                        }
                    }
                }
            }
        }

        private void addPolygon(JsonArray polygon, JsonPointer place) {
            for (int i = 0; i < polygon.size(); i++) {
                if (polygon.get(i) instanceof JsonArray ring && isRing(ring)) {
                    all.add(new Ring(place, i, ring));
                }
            }
        }

        private static boolean isRing(JsonArray ring) {
            for (int i = 0; i < ring.size(); i++) {
                if (!isPosition(ring.get(i))) {
                    return false;
                }
            }
            return ring.size() > 2;
        }
    }
}
