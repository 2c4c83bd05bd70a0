package dev.cairn.check.rule.lint.place;

import dev.cairn.check.CheckedItem;
import dev.cairn.json.Json;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Bounds;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The geometry and bounding box of an item, as the lints on them look at it.
 *
 * @param geometry the geometry; null where there is none or none that is sound
 * @param bounds its bounds in two dimensions: west, south, east, north
 * @param box the bounding box in two dimensions; empty where it is missing or no box
 */
record Footprint(@Nullable JsonObject geometry, List<BigDecimal> bounds, List<BigDecimal> box) {

    static final Pointer GEOMETRY = Pointer.of("geometry");
    static final Pointer BBOX = Pointer.of("bbox");
    static final Pointer COORDINATES = Pointer.of("geometry", "coordinates");

    private static final BigDecimal QUARTER = BigDecimal.valueOf(90);
    private static final BigDecimal HALF = BigDecimal.valueOf(180);

    static Footprint of(CheckedItem item) {
        return item.shared().get(Footprint.class, () -> read(item));
    }

    private static Footprint read(CheckedItem item) {
        List<BigDecimal> box = flat(numbers(item.get(BBOX)));
        if (item.get(GEOMETRY) instanceof JsonObject geometry && !isBroken(item)) {
            List<BigDecimal> bounds =
                    Bounds.of(Json.plain(geometry)).map(Footprint::flat).orElse(List.of());
            return new Footprint(bounds.isEmpty() ? null : geometry, bounds, box);
        }
        return new Footprint(null, List.of(), box);
    }

    private static boolean isBroken(CheckedItem item) {
        return item.violations().stream().anyMatch(v -> v.pointer().startsWith(GEOMETRY));
    }

    /** Without elevations. */
    static List<BigDecimal> flat(List<BigDecimal> box) {
        return switch (box.size()) {
            case 4 -> box;
            case 6 -> List.of(box.get(0), box.get(1), box.get(3), box.get(4));
            default -> List.of();
        };
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

    /** Longitude and latitude in each other's place. */
    static List<BigDecimal> swapped(List<BigDecimal> box) {
        return List.of(box.get(1), box.get(0), box.get(3), box.get(2));
    }

    /** Whether all longitudes and latitudes exist. */
    static boolean isOnEarth(List<BigDecimal> box) {
        return isWithin(box.get(0), HALF)
                && isWithin(box.get(2), HALF)
                && isWithin(box.get(1), QUARTER)
                && isWithin(box.get(3), QUARTER);
    }

    private static boolean isWithin(BigDecimal number, BigDecimal limit) {
        return number.abs().compareTo(limit) <= 0;
    }

    /** Whether two boxes are the same but for rounding. */
    static boolean isSame(List<BigDecimal> a, List<BigDecimal> b) {
        double size =
                Math.max(
                        Math.abs(a.get(2).doubleValue() - a.get(0).doubleValue()),
                        Math.abs(a.get(3).doubleValue() - a.get(1).doubleValue()));
        double tolerance = Math.max(1e-4, size / 1000);
        for (int i = 0; i < 4; i++) {
            if (Math.abs(a.get(i).doubleValue() - b.get(i).doubleValue()) > tolerance) {
                return false;
            }
        }
        return true;
    }

    /** Whether longitude and latitude are clearly in each other's place. */
    boolean isSwapped() {
        if (geometry == null) {
            return false;
        }
        List<BigDecimal> turned = swapped(bounds);
        if (!isOnEarth(turned)) {
            return false;
        }
        boolean beyond = !isOnEarth(bounds);
        boolean fitsBox =
                !box.isEmpty() && isOnEarth(box) && !isSame(box, bounds) && isSame(box, turned);
        return beyond
                        && isWithin(bounds.get(0), HALF)
                        && isWithin(bounds.get(1), HALF)
                        && isWithin(bounds.get(3), HALF)
                || fitsBox;
    }

    /**
     * A position of the geometry.
     *
     * @param place where it stands
     * @param numbers longitude, latitude, and perhaps more
     */
    record Position(Pointer place, JsonArray numbers) {

        BigDecimal longitude() {
            return Footprint.numbers(numbers).getFirst();
        }

        BigDecimal latitude() {
            return Footprint.numbers(numbers).get(1);
        }

        boolean isOnEarth() {
            return isWithin(longitude(), HALF) && isWithin(latitude(), QUARTER);
        }
    }

    /** All positions of a sound geometry, in their order. */
    static List<Position> positions(JsonObject geometry) {
        List<Position> positions = new ArrayList<>();
        addGeometry(geometry, GEOMETRY, positions);
        return positions;
    }

    private static void addGeometry(
            @Nullable JsonValue geometry, Pointer place, List<Position> positions) {
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
            @Nullable JsonValue value, Pointer place, List<Position> positions) {
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
     * @param place where it stands
     * @param positions its positions
     * @param outer whether it is no hole
     */
    record Ring(Pointer place, JsonArray positions, boolean outer) {}

    /** All rings of the geometry of an item, however nested, sound or not. */
    static List<Ring> rings(CheckedItem item) {
        return item.shared()
                .get(Rings.class, () -> new Rings(rings(item.get(GEOMETRY), GEOMETRY)))
                .all();
    }

    private record Rings(List<Ring> all) {}

    private static List<Ring> rings(@Nullable JsonValue geometry, Pointer place) {
        List<Ring> rings = new ArrayList<>();
        if (geometry instanceof JsonObject object) {
            String type = object.get("type") instanceof JsonString text ? text.value() : "";
            Pointer coordinates = place.child("coordinates");
            if (object.get("geometries") instanceof JsonArray parts) {
                for (int i = 0; i < parts.size(); i++) {
                    rings.addAll(rings(parts.get(i), place.child("geometries").child(i)));
                }
            } else if (type.equals("Polygon")) {
                addRings(object.get("coordinates"), coordinates, rings);
            } else if (type.equals("MultiPolygon")
                    && object.get("coordinates") instanceof JsonArray polygons) {
                for (int i = 0; i < polygons.size(); i++) {
                    addRings(polygons.get(i), coordinates.child(i), rings);
                }
            }
        }
        return rings;
    }

    private static void addRings(@Nullable JsonValue polygon, Pointer place, List<Ring> rings) {
        if (polygon instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonArray ring && isRing(ring)) {
                    rings.add(new Ring(place.child(i), ring, i == 0));
                }
            }
        }
    }

    private static boolean isRing(JsonArray ring) {
        return ring.size() > 2 && ring.elements().stream().allMatch(Footprint::isPosition);
    }
}
