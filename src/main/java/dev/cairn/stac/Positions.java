package dev.cairn.stac;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks the positions of a GeoJSON geometry of plain values (maps, lists, numbers), as far as they
 * make sense.
 */
final class Positions {
    private Positions() {}

    /** The positions of each part that lies in one piece: a polygon, a line, a point. */
    static List<List<List<BigDecimal>>> parts(@Nullable Object geometry) {
        List<List<List<BigDecimal>>> parts = new ArrayList<>();
        addGeometry(geometry, parts);
        return parts;
    }

    private static void addGeometry(@Nullable Object geometry, List<List<List<BigDecimal>>> parts) {
        if (!(geometry instanceof Map<?, ?> object)) {
            return;
        }
        if (object.get("geometries") instanceof List<?> children) {
            children.forEach(child -> addGeometry(child, parts));
            return;
        }
        if (!(object.get("coordinates") instanceof List<?> coordinates)) {
            return;
        }
        boolean several = String.valueOf(object.get("type")).startsWith("Multi");
        List<?> pieces = several ? coordinates : List.of(coordinates);
        for (Object piece : pieces) {
            List<List<BigDecimal>> positions = new ArrayList<>();
            addPositions(piece, positions);
            if (!positions.isEmpty()) {
                parts.add(positions);
            }
        }
    }

    private static void addPositions(@Nullable Object nested, List<List<BigDecimal>> positions) {
        if (!(nested instanceof List<?> list) || list.isEmpty()) {
            return;
        }
        Optional<List<BigDecimal>> position = position(list);
        if (position.isPresent()) {
            positions.add(position.get());
        } else {
            list.forEach(child -> addPositions(child, positions));
        }
    }

    /** A list of two numbers or more as a position of two or three; empty when it is none. */
    static Optional<List<BigDecimal>> position(@Nullable Object value) {
        if (!(value instanceof List<?> list) || list.size() < 2) {
            return Optional.empty();
        }
        List<BigDecimal> position = new ArrayList<>();
        for (Object coordinate : list.subList(0, Math.min(3, list.size()))) {
            BigDecimal number = number(coordinate);
            if (number == null) {
                return Optional.empty();
            }
            position.add(number);
        }
        return Optional.of(position);
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return switch (value) {
            // Exponents beyond all measure would take forever to add up.
            case BigDecimal exact when Math.abs((long) exact.scale()) > 400 -> null;
            case BigDecimal exact -> exact;
            case Double real when !Double.isFinite(real) -> null;
            case Number number -> new BigDecimal(number.toString());
            case null, default -> null;
        };
    }
}
