package dev.cairn.stac;

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
public final class Rings {
    private Rings() {}

    /**
     * Whether the last position is the first again. A ring that holds something else than positions
     * is not closed.
     */
    public static boolean closed(List<?> ring) {
        if (ring.size() < 2) {
            return false;
        }
        Optional<List<BigDecimal>> first = Positions.position(ring.getFirst());
        Optional<List<BigDecimal>> last = Positions.position(ring.getLast());
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
    public static Map<String, Object> mended(Map<String, Object> geometry) {
        Map<String, Object> mended = new LinkedHashMap<>(geometry);
        if (geometry.get("geometries") instanceof List<?> children) {
            mended.put("geometries", children.stream().map(Rings::mendedChild).toList());
        }
        if (geometry.get("coordinates") instanceof List<?> coordinates) {
            if ("Polygon".equals(geometry.get("type"))) {
                mended.put("coordinates", mendedPolygon(coordinates));
            } else if ("MultiPolygon".equals(geometry.get("type"))) {
                mended.put("coordinates", coordinates.stream().map(Rings::mendedPolygon).toList());
            }
        }
        return mended;
    }

    private static Object mendedChild(Object child) {
        if (!(child instanceof Map<?, ?> object)) {
            return child;
        }
        Map<String, Object> geometry = new LinkedHashMap<>();
        object.forEach((name, value) -> geometry.put(String.valueOf(name), value));
        return mended(geometry);
    }

    private static Object mendedPolygon(Object polygon) {
        if (!(polygon instanceof List<?> rings)) {
            return polygon;
        }
        List<Object> mended = new ArrayList<>();
        for (Object ring : rings) {
            boolean outer = mended.isEmpty();
            mended.add(ring instanceof List<?> list ? mendedRing(list, outer) : ring);
        }
        return mended;
    }

    /**
     * The ring closed, and running counterclockwise if it is an outer one, clockwise if it is a
     * hole.
     */
    public static List<Object> mendedRing(List<?> ring, boolean outer) {
        List<Object> mended = new ArrayList<>(ring);
        if (ring.size() > 2 && !closed(ring)) {
            mended.add(ring.getFirst());
        }
        double area = area(mended);
        boolean turned = outer ? area < 0 : area > 0;
        return turned ? mended.reversed() : mended;
    }

    /** Twice the signed area in square degrees; positive when counterclockwise. */
    private static double area(List<?> ring) {
        double twice = 0;
        double[] last = null;
        double[] origin = null;
        for (Object item : ring) {
            double @Nullable [] position =
                    Positions.position(item)
                            .map(p -> new double[] {p.get(0).doubleValue(), p.get(1).doubleValue()})
                            .orElse(null);
            if (position == null) {
                return 0;
            }
            if (origin == null || last == null) {
                origin = position;
            } else {
                // Relative to the first position, so that small rings far from zero keep their
                // digits.
                twice +=
                        (last[0] - origin[0]) * (position[1] - origin[1])
                                - (position[0] - origin[0]) * (last[1] - origin[1]);
            }
            last = position;
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
}
