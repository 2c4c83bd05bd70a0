package dev.cairn.stac.geometry;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rings of polygons: closed, the outer one counterclockwise, holes clockwise (RFC 7946, section
 * 3.1.6).
 */
public final class PolygonRings {
    private PolygonRings() {}

    /**
     * Whether the last position is the first again. A ring that holds something else than positions
     * is not closed.
     */
    public static boolean closed(List<?> ring) {
        if (ring.size() < 2) {
            return false;
        }
        Optional<List<BigDecimal>> first = position(ring.getFirst());
        Optional<List<BigDecimal>> last = position(ring.getLast());
        return first.isPresent() && last.isPresent() && same(first.get(), last.get());
    }

    /** Whether the ring runs counterclockwise; false also for one without area. */
    public static boolean counterClockwise(List<?> ring) {
        return area(ring) > 0;
    }

    /**
     * The same geometry with its rings closed and turned the right way; members and numbers stay as
     * they are. What is no polygon, or makes no sense, comes back equal.
     */
    public static Map<String, Object> fixed(Map<String, Object> geometry) {
        Map<String, Object> fixed = new LinkedHashMap<>(geometry);
        if (geometry.get("geometries") instanceof List<?> children) {
            fixed.put("geometries", children.stream().map(PolygonRings::fixedChild).toList());
        }
        if (geometry.get("coordinates") instanceof List<?> coordinates) {
            if ("Polygon".equals(geometry.get("type"))) {
                fixed.put("coordinates", fixedPolygon(coordinates));
            } else if ("MultiPolygon".equals(geometry.get("type"))) {
                fixed.put(
                        "coordinates",
                        coordinates.stream().map(PolygonRings::fixedPolygon).toList());
            }
        }
        return fixed;
    }

    private static Object fixedChild(Object child) {
        if (!(child instanceof Map<?, ?> object)) {
            return child;
        }
        Map<String, Object> geometry = new LinkedHashMap<>();
        object.forEach((name, value) -> geometry.put(String.valueOf(name), value));
        return fixed(geometry);
    }

    private static Object fixedPolygon(Object polygon) {
        if (!(polygon instanceof List<?> rings)) {
            return polygon;
        }
        List<Object> fixed = new ArrayList<>();
        for (Object ring : rings) {
            boolean outer = fixed.isEmpty();
            fixed.add(ring instanceof List<?> list ? fixedRing(list, outer) : ring);
        }
        return fixed;
    }

    /**
     * The ring closed, and running counterclockwise if it is an outer one, clockwise if it is a
     * hole.
     */
    public static List<Object> fixedRing(List<?> ring, boolean outer) {
        List<Object> fixed = new ArrayList<>(ring);
        if (ring.size() > 2 && !closed(ring)) {
            fixed.add(ring.getFirst());
        }
        return isTurned(area(fixed), outer) ? fixed.reversed() : fixed;
    }

    private static double area(List<?> ring) {
        double[] longitudes = new double[ring.size()];
        double[] latitudes = new double[ring.size()];
        for (int i = 0; i < longitudes.length; i++) {
            List<BigDecimal> position = position(ring.get(i)).orElse(null);
            if (position == null) {
                return 0;
            }
            longitudes[i] = position.get(0).doubleValue();
            latitudes[i] = position.get(1).doubleValue();
        }
        return area(longitudes, latitudes);
    }

    /** Whether a ring of positions runs the other way than an outer one, or else a hole, does. */
    public static boolean isTurned(JsonArray ring, boolean outer) {
        double[] longitudes = new double[ring.size()];
        double[] latitudes = new double[ring.size()];
        for (int i = 0; i < longitudes.length; i++) {
            longitudes[i] = number(ring.get(i), 0);
            latitudes[i] = number(ring.get(i), 1);
        }
        return isTurned(area(longitudes, latitudes), outer);
    }

    private static double number(JsonValue position, int axis) {
        return position instanceof JsonArray array && array.get(axis) instanceof JsonNumber number
                ? number.doubleValue()
                : 0;
    }

    private static boolean isTurned(double area, boolean outer) {
        return outer ? area < 0 : area > 0;
    }

    /**
     * Twice the signed area in square degrees; positive when counterclockwise.
     *
     * @param longitudes of the positions
     * @param latitudes as many
     */
    private static double area(double[] longitudes, double[] latitudes) {
        double twice = 0;
        // Relative to the first position, so that small rings far from zero keep their digits; the
        // way back to it adds nothing.
        for (int i = 1; i < longitudes.length; i++) {
            twice +=
                    (longitudes[i - 1] - longitudes[0]) * (latitudes[i] - latitudes[0])
                            - (longitudes[i] - longitudes[0]) * (latitudes[i - 1] - latitudes[0]);
        }
        return twice;
    }

    private static boolean same(List<BigDecimal> a, List<BigDecimal> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).compareTo(b.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** A list of two numbers or more as a position of two or three; empty when it is none. */
    private static Optional<List<BigDecimal>> position(@Nullable Object value) {
        if (!(value instanceof List<?> list) || list.size() < 2) {
            return Optional.empty();
        }
        List<BigDecimal> position = new ArrayList<>();
        for (Object coordinate : list.subList(0, Math.min(3, list.size()))) {
            switch (coordinate) {
                case BigDecimal exact -> position.add(exact);
                case Double real when !Double.isFinite(real) -> {
                    return Optional.empty();
                }
                case Number number -> position.add(new BigDecimal(number.toString()));
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(position);
    }
}
