package dev.cairn.stac.geometry;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plain way to the bounds of a geometry, with a copy of every position, to compare with. */
final class ExactBounds {
    private static final BigDecimal EAST_END = BigDecimal.valueOf(180);
    private static final BigDecimal WEST_END = BigDecimal.valueOf(-180);
    private static final BigDecimal CIRCLE = BigDecimal.valueOf(360);

    /**
     * West, south, east, north in degrees, or with the lowest and highest elevation as third and
     * sixth number where every position has one. West is greater than east where the geometry is
     * split at the antimeridian, its parts touching it from both sides. The numbers are the ones of
     * the geometry, as exact as they stand there.
     *
     * @param geometry a GeoJSON geometry made of maps, lists and numbers; null gives nothing
     * @return empty when the geometry holds no position
     */
    static Optional<List<BigDecimal>> of(@Nullable Object geometry) {
        List<List<List<BigDecimal>>> parts = parts(geometry);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<List<BigDecimal>> all = parts.stream().flatMap(List::stream).toList();
        boolean elevations = all.stream().allMatch(position -> position.size() == 3);
        BigDecimal[] span = span(parts);
        List<BigDecimal> box = new ArrayList<>();
        box.add(span[0]);
        box.add(lowest(all, 1));
        if (elevations) {
            box.add(lowest(all, 2));
        }
        box.add(span[1]);
        box.add(highest(all, 1));
        if (elevations) {
            box.add(highest(all, 2));
        }
        return Optional.of(List.copyOf(box));
    }

    /**
     * West and east ends; where parts touch the antimeridian from both sides, around the widest gap
     * between them.
     */
    private static BigDecimal[] span(List<List<List<BigDecimal>>> parts) {
        List<BigDecimal[]> spans =
                new ArrayList<>(
                        parts.stream()
                                .map(part -> new BigDecimal[] {lowest(part, 0), highest(part, 0)})
                                .toList());
        spans.sort(Comparator.comparing((BigDecimal[] span) -> span[0]));
        BigDecimal west = spans.getFirst()[0];
        BigDecimal east = spans.stream().map(span -> span[1]).reduce(west, BigDecimal::max);
        boolean split = west.compareTo(WEST_END) == 0 && east.compareTo(EAST_END) == 0;
        if (!split) {
            return new BigDecimal[] {west, east};
        }
        BigDecimal widest = BigDecimal.ZERO;
        BigDecimal[] around = {west, east};
        BigDecimal reached = spans.getFirst()[1];
        for (BigDecimal[] span : spans) {
            BigDecimal gap = span[0].subtract(reached);
            if (gap.compareTo(widest) > 0 && gap.compareTo(CIRCLE) < 0) {
                widest = gap;
                around = new BigDecimal[] {span[0], reached};
            }
            reached = reached.max(span[1]);
        }
        return around;
    }

    private static BigDecimal lowest(List<List<BigDecimal>> positions, int axis) {
        BigDecimal lowest = positions.getFirst().get(axis);
        for (List<BigDecimal> position : positions) {
            lowest = lowest.compareTo(position.get(axis)) <= 0 ? lowest : position.get(axis);
        }
        return lowest;
    }

    private static BigDecimal highest(List<List<BigDecimal>> positions, int axis) {
        BigDecimal highest = positions.getFirst().get(axis);
        for (List<BigDecimal> position : positions) {
            highest = highest.compareTo(position.get(axis)) >= 0 ? highest : position.get(axis);
        }
        return highest;
    }

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
