package dev.cairn.stac.geometry;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.RawJson;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The geometry of a bounding box, counterclockwise, cut in two at the antimeridian where the box
 * goes across it (RFC 7946, section 3.1.9).
 *
 * <p>Boxes are lists of west, south, east and north: numbers, or {@link RawJson} where they keep
 * the spelling that somebody gave them.
 */
public final class BoxOutline {

    /** A corner has this bit where it is an eastern one. */
    private static final int EASTERN = 1;

    /** A corner has this bit where it is a northern one. */
    private static final int NORTHERN = 2;

    private BoxOutline() {}

    /**
     * The geometry of a box: a line where it has no width or height, a point for one without both.
     */
    public static Map<String, Object> geometry(List<?> box) {
        Object south = box.get(1);
        Object north = box.get(3);
        List<Span> spans = spans(box);
        boolean thin = spans.size() == 1 && spans.getFirst().isThin();
        boolean flat = isSame(south, north);
        if (thin && flat) {
            return JtsGeometries.geometry("Point", List.of(spans.getFirst().west, south));
        }
        if (thin || flat) {
            return several(
                    "LineString",
                    spans.stream()
                            .map(
                                    span ->
                                            List.of(
                                                    List.of(span.west, south),
                                                    List.of(span.east, north)))
                            .toList());
        }
        return polygon(box);
    }

    /**
     * The outline of a box as a polygon, even where it has no area, as while its sides are being
     * typed.
     */
    public static Map<String, Object> polygon(List<?> box) {
        return several(
                "Polygon",
                spans(box).stream()
                        .map(span -> List.of(ring(span.west, box.get(1), span.east, box.get(3))))
                        .toList());
    }

    /** From one longitude to one that is not west of it. */
    private record Span(Object west, Object east) {

        boolean isThin() {
            return isSame(west, east);
        }
    }

    private static List<Span> spans(List<?> box) {
        Object west = box.get(0);
        Object east = box.get(2);
        if (!Longitudes.cross(number(west), number(east))) {
            return List.of(new Span(west, east));
        }
        // a half that only touches the antimeridian has no area
        List<Span> spans = new ArrayList<>();
        if (number(west).compareTo(Longitudes.EAST_END) < 0) {
            spans.add(new Span(west, Longitudes.EAST_END));
        }
        if (number(east).compareTo(Longitudes.WEST_END) > 0) {
            spans.add(new Span(Longitudes.WEST_END, east));
        }
        return spans.isEmpty() ? List.of(new Span(west, west)) : spans;
    }

    private static List<Object> ring(Object west, Object south, Object east, Object north) {
        return List.of(
                List.of(west, south),
                List.of(east, south),
                List.of(east, north),
                List.of(west, north),
                List.of(west, south));
    }

    private static Map<String, Object> several(String type, List<?> parts) {
        return parts.size() == 1
                ? JtsGeometries.geometry(type, parts.getFirst())
                : JtsGeometries.geometry("Multi" + type, parts);
    }

    private static boolean isSame(Object one, Object other) {
        return number(one).compareTo(number(other)) == 0;
    }

    private static BigDecimal number(Object side) {
        return switch (side) {
            case BigDecimal exact -> exact;
            case RawJson raw -> new BigDecimal(raw.text());
            default -> new BigDecimal(side.toString());
        };
    }

    /**
     * True where the geometry is the outline of the box as a polygon, in whatever order of corners;
     * of a box across the antimeridian its two halves, in whatever order.
     */
    public static boolean isOutline(@Nullable JsonValue geometry, List<BigDecimal> box) {
        if (!(geometry instanceof JsonObject object)
                || !(object.get("type") instanceof JsonString type)
                || !(object.get("coordinates") instanceof JsonArray parts)) {
            return false;
        }
        List<List<BigDecimal>> halves =
                spans(box).stream()
                        .map(
                                span ->
                                        List.of(
                                                number(span.west),
                                                box.get(1),
                                                number(span.east),
                                                box.get(3)))
                        .toList();
        if (halves.size() == 1) {
            return type.value().equals("Polygon") && isRectangle(parts, halves.getFirst());
        }
        List<BigDecimal> eastern = halves.getFirst();
        List<BigDecimal> western = halves.getLast();
        return type.value().equals("MultiPolygon")
                && parts.size() == 2
                && (isRectangle(parts.get(0), eastern) && isRectangle(parts.get(1), western)
                        || isRectangle(parts.get(0), western)
                                && isRectangle(parts.get(1), eastern));
    }

    private static boolean isRectangle(JsonValue polygon, List<BigDecimal> box) {
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
        return corners == 0b1111 || new BoundingBox(box).isFlat();
    }

    /**
     * Which corner of a box a position is: 0 for the southwestern one, and 1 more for an eastern, 2
     * more for a northern one; -1 for none.
     */
    public static int corner(JsonValue position, List<BigDecimal> box) {
        if (!(position instanceof JsonArray pair && pair.size() >= 2)
                || !(pair.get(0) instanceof JsonNumber x)
                || !(pair.get(1) instanceof JsonNumber y)) {
            return -1;
        }
        int east = side(x.decimal(), box.get(0), box.get(2));
        int north = side(y.decimal(), box.get(1), box.get(3));
        return east < 0 || north < 0 ? -1 : east * EASTERN + north * NORTHERN;
    }

    private static int side(BigDecimal value, BigDecimal low, BigDecimal high) {
        return value.compareTo(low) == 0 ? 0 : value.compareTo(high) == 0 ? 1 : -1;
    }

    /** The index in a box of the longitude of a corner. */
    public static int longitudeOf(int corner) {
        return (corner & EASTERN) == 0 ? 0 : 2;
    }

    /** The index in a box of the latitude of a corner. */
    public static int latitudeOf(int corner) {
        return (corner & NORTHERN) == 0 ? 1 : 3;
    }
}
