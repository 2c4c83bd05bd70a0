package dev.cairn.ui.section;

import dev.cairn.json.Json;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.json.RawJson;
import dev.cairn.stac.Bounds;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bounding box and geometry in step. A geometry that is just the box follows it; any other geometry
 * is left alone, and the box can be computed from it.
 */
public final class BoxModel {

    public static final Pointer BBOX = Pointer.of("bbox");
    public static final Pointer GEOMETRY = Pointer.of("geometry");

    private static final BigDecimal WORLD_EAST = BigDecimal.valueOf(180);

    private BoxModel() {}

    /** West, south, east, north; empty where the box is none of 4 or 6 numbers. */
    public static Optional<List<BigDecimal>> corners(@Nullable JsonValue bbox) {
        if (!(bbox instanceof JsonArray array) || array.size() != 4 && array.size() != 6) {
            return Optional.empty();
        }
        List<BigDecimal> corners = new ArrayList<>();
        for (int i : plane(array.size())) {
            if (!(array.get(i) instanceof JsonNumber number)) {
                return Optional.empty();
            }
            corners.add(number.decimal());
        }
        return Optional.of(corners);
    }

    /** The indexes of west, south, east and north in a box of 4 or 6 numbers. */
    public static int[] plane(int size) {
        return size == 6 ? new int[] {0, 1, 3, 4} : new int[] {0, 1, 2, 3};
    }

    /** West, south, east and north of a box of 4 or 6 numbers. */
    public static List<BigDecimal> plane(List<BigDecimal> box) {
        return java.util.Arrays.stream(plane(box.size())).mapToObj(box::get).toList();
    }

    /**
     * True where the geometry is the outline of the box, in whatever order of corners; of a box
     * across the antimeridian the two halves.
     */
    public static boolean isBox(@Nullable JsonValue geometry, List<BigDecimal> box) {
        if (!(Members.of(geometry, "type") instanceof JsonString type)
                || !(Members.of(geometry, "coordinates") instanceof JsonArray parts)) {
            return false;
        }
        if (box.get(0).compareTo(box.get(2)) <= 0) {
            return type.value().equals("Polygon") && isOutline(parts, box);
        }
        List<BigDecimal> eastern = List.of(box.get(0), box.get(1), WORLD_EAST, box.get(3));
        List<BigDecimal> western = List.of(WORLD_EAST.negate(), box.get(1), box.get(2), box.get(3));
        return type.value().equals("MultiPolygon")
                && parts.size() == 2
                && (isOutline(parts.get(0), eastern) && isOutline(parts.get(1), western)
                        || isOutline(parts.get(0), western) && isOutline(parts.get(1), eastern));
    }

    private static boolean isOutline(JsonValue polygon, List<BigDecimal> box) {
        if (!(polygon instanceof JsonArray rings && rings.size() == 1)
                || !(rings.get(0) instanceof JsonArray ring && ring.size() == 5)) {
            return false;
        }
        int corners = 0;
        for (JsonValue position : ring.elements()) {
            int corner = corner(position, box);
            if (corner < 0) {
                return false;
            }
            corners |= 1 << corner;
        }
        return corners == 0b1111 || isFlat(box);
    }

    private static boolean isFlat(List<BigDecimal> box) {
        return box.get(0).compareTo(box.get(2)) == 0 || box.get(1).compareTo(box.get(3)) == 0;
    }

    private static int corner(JsonValue position, List<BigDecimal> box) {
        if (!(position instanceof JsonArray pair && pair.size() >= 2)
                || !(pair.get(0) instanceof JsonNumber x)
                || !(pair.get(1) instanceof JsonNumber y)) {
            return -1;
        }
        int east = side(x.decimal(), box.get(0), box.get(2));
        int north = side(y.decimal(), box.get(1), box.get(3));
        return east < 0 || north < 0 ? -1 : east + 2 * north;
    }

    private static int side(BigDecimal value, BigDecimal low, BigDecimal high) {
        return value.compareTo(low) == 0 ? 0 : value.compareTo(high) == 0 ? 1 : -1;
    }

    /**
     * Writes a box of four numbers, and the geometry where it is the old box or missing.
     *
     * @param box west, south, east, north in the spelling to write
     */
    public static void write(JsonEditor editor, @Nullable JsonValue root, List<RawJson> box) {
        JsonValue bbox = Members.of(root, "bbox");
        JsonValue geometry = Members.of(root, "geometry");
        Optional<List<BigDecimal>> before = corners(bbox);
        boolean follows =
                isNothing(geometry) || before.isPresent() && isBox(geometry, before.get());
        if (bbox instanceof JsonArray array && before.isPresent()) {
            int[] plane = plane(array.size());
            for (int i = 0; i < 4; i++) {
                editor.set(BBOX.child(plane[i]), box.get(i));
            }
        } else {
            editor.set(BBOX, box);
        }
        if (follows) {
            writeGeometry(editor, geometry, before.orElse(List.of()), box);
        }
    }

    /**
     * Makes the geometry the outline of the box, by the smallest change where it is the outline of
     * the old box.
     */
    private static void writeGeometry(
            JsonEditor editor,
            @Nullable JsonValue geometry,
            List<BigDecimal> before,
            List<RawJson> box) {
        boolean wraps = number(box.get(0)).compareTo(number(box.get(2))) > 0;
        boolean wrapped = !before.isEmpty() && before.get(0).compareTo(before.get(2)) > 0;
        if (before.isEmpty() || wrapped || isFlat(before) || wraps || isNothing(geometry)) {
            editor.set(GEOMETRY, outline(box));
            return;
        }
        if (Members.of(geometry, "coordinates") instanceof JsonArray rings
                && rings.get(0) instanceof JsonArray ring) {
            Pointer at = GEOMETRY.child("coordinates").child(0);
            for (int i = 0; i < ring.size(); i++) {
                int corner = corner(ring.get(i), before);
                editor.set(at.child(i).child(0), box.get((corner & 1) == 0 ? 0 : 2));
                editor.set(at.child(i).child(1), box.get((corner & 2) == 0 ? 1 : 3));
            }
        }
    }

    /** The outline of a box; one that crosses the antimeridian is cut there in two. */
    public static Map<String, Object> outline(List<RawJson> box) {
        Map<String, Object> geometry = new LinkedHashMap<>();
        RawJson west = box.get(0);
        RawJson east = box.get(2);
        if (number(west).compareTo(number(east)) <= 0) {
            geometry.put("type", "Polygon");
            geometry.put("coordinates", List.of(ring(west, box.get(1), east, box.get(3))));
        } else {
            geometry.put("type", "MultiPolygon");
            geometry.put(
                    "coordinates",
                    List.of(
                            List.of(ring(west, box.get(1), new RawJson("180"), box.get(3))),
                            List.of(ring(new RawJson("-180"), box.get(1), east, box.get(3)))));
        }
        return geometry;
    }

    private static List<Object> ring(RawJson west, RawJson south, RawJson east, RawJson north) {
        return List.of(
                List.of(west, south),
                List.of(east, south),
                List.of(east, north),
                List.of(west, north),
                List.of(west, south));
    }

    /** Computes the box from the geometry; empty where the geometry has none. */
    public static Optional<List<BigDecimal>> ofGeometry(@Nullable JsonValue geometry) {
        return geometry == null || geometry instanceof JsonNull
                ? Optional.empty()
                : Bounds.of(Json.plain(geometry));
    }

    /**
     * A sentence on the geometry: its type, how many positions it has, and whether it is the box.
     */
    public static String describe(@Nullable JsonValue root) {
        JsonValue geometry = Members.of(root, "geometry");
        if (geometry == null) {
            return "None yet.";
        }
        if (geometry instanceof JsonNull) {
            return "None on purpose (null): the resource has no place.";
        }
        if (!(Members.of(geometry, "type") instanceof JsonString type)) {
            return "Not a geometry.";
        }
        int positions = positions(Members.of(geometry, "coordinates"));
        Optional<List<BigDecimal>> box = corners(Members.of(root, "bbox"));
        String rest =
                box.isPresent() && isBox(geometry, box.get()) ? ", the outline of the box" : "";
        return type.value()
                + " with "
                + (positions == 1 ? "1 position" : positions + " positions")
                + rest
                + ".";
    }

    private static int positions(@Nullable JsonValue coordinates) {
        if (!(coordinates instanceof JsonArray list)) {
            return 0;
        }
        if (list.size() > 0 && list.get(0) instanceof JsonNumber) {
            return 1;
        }
        int sum = 0;
        for (JsonValue part : list.elements()) {
            sum += positions(part);
        }
        return sum;
    }

    /** True for a box that spans all longitudes. */
    public static boolean isWorld(List<BigDecimal> box) {
        return box.get(0).negate().compareTo(WORLD_EAST) == 0
                && box.get(2).compareTo(WORLD_EAST) == 0;
    }

    static BigDecimal number(RawJson raw) {
        return new BigDecimal(raw.text());
    }

    private static boolean isNothing(@Nullable JsonValue geometry) {
        return geometry == null || geometry instanceof JsonNull;
    }
}
