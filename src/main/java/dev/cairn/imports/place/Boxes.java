package dev.cairn.imports.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Geometries of boxes, split at the antimeridian where the box goes across it (RFC 7946, section
 * 3.1.9).
 */
final class Boxes {
    private static final BigDecimal EAST_END = BigDecimal.valueOf(180);
    private static final BigDecimal WEST_END = BigDecimal.valueOf(-180);

    private Boxes() {}

    /**
     * The geometry of a box in degrees; west greater than east goes across the antimeridian. A box
     * without width or height is a line, one without both a point.
     */
    static Map<String, Object> geometry(
            BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {
        boolean thin = west.compareTo(east) == 0;
        boolean flat = south.compareTo(north) == 0;
        if (thin && flat) {
            return geometry("Point", List.of(west, south));
        }
        List<BigDecimal[]> spans = new ArrayList<>();
        if (west.compareTo(east) <= 0) {
            spans.add(new BigDecimal[] {west, east});
        } else {
            if (west.compareTo(EAST_END) < 0) {
                spans.add(new BigDecimal[] {west, EAST_END});
            }
            if (east.compareTo(WEST_END) > 0) {
                spans.add(new BigDecimal[] {WEST_END, east});
            }
        }
        if (thin || flat) {
            List<List<List<BigDecimal>>> lines =
                    spans.stream()
                            .map(s -> List.of(List.of(s[0], south), List.of(s[1], north)))
                            .toList();
            return several("LineString", lines);
        }
        return several(
                "Polygon",
                spans.stream().map(s -> List.of(ring(s[0], south, s[1], north))).toList());
    }

    private static List<List<BigDecimal>> ring(
            BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {
        return List.of(
                List.of(west, south),
                List.of(east, south),
                List.of(east, north),
                List.of(west, north),
                List.of(west, south));
    }

    private static Map<String, Object> several(String type, List<?> parts) {
        return parts.size() == 1
                ? geometry(type, parts.getFirst())
                : geometry("Multi" + type, parts);
    }

    /** A GeoJSON geometry of this type. */
    static Map<String, Object> geometry(String type, Object coordinates) {
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", type);
        geometry.put("coordinates", coordinates);
        return geometry;
    }
}
