package dev.cairn.stac.geometry;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bounds of a geometry as {@code bbox} holds them (RFC 7946), found without a copy of it, and
 * with no number made exact that a double tells from the others.
 *
 * <p>West is greater than east where the geometry is split at the antimeridian, its parts touching
 * it from both sides. The numbers are those of the geometry, as exact as they stand there. What is
 * no position, or has exponents beyond all measure, is passed over.
 */
public final class GeometryBounds {

    /** Numbers beyond these may have an exponent that would take forever to add up. */
    private static final double LARGE = 1e100;

    private static final double SMALL = 1e-100;
    private static final int LARGEST_SCALE = 400;

    private static final int LOWEST = 4;
    private static final int HIGHEST = 5;

    /** The furthest numbers so far: west, south, east, north, the lowest and highest elevation. */
    private final @Nullable JsonNumber[] furthest = new @Nullable JsonNumber[6];

    private final double[] values = new double[6];

    /** The coordinates of each part that lies in one piece: a polygon, a line, a point. */
    private final List<JsonArray> parts = new ArrayList<>();

    private boolean inParts;
    private boolean elevated = true;

    private GeometryBounds() {}

    /**
     * The bounds without elevations.
     *
     * @return null where the geometry holds no position
     */
    public static @Nullable BoundingBox box(@Nullable JsonValue geometry) {
        GeometryBounds bounds = new GeometryBounds();
        bounds.addGeometry(geometry);
        return bounds.box();
    }

    /** Likewise of a geometry made of maps, lists and numbers. */
    public static @Nullable BoundingBox box(Object plainGeometry) {
        return box(value(plainGeometry));
    }

    /**
     * West, south, east, north, or with the lowest and highest elevation as third and sixth number
     * where every position has one.
     *
     * @param geometry a GeoJSON geometry; null gives nothing
     * @return empty when the geometry holds no position
     */
    public static Optional<List<BigDecimal>> of(@Nullable JsonValue geometry) {
        GeometryBounds bounds = new GeometryBounds();
        bounds.addGeometry(geometry);
        BoundingBox box = bounds.box();
        if (box == null) {
            return Optional.empty();
        }
        List<BigDecimal> sides = box.exact();
        JsonNumber lowest = bounds.furthest[LOWEST];
        JsonNumber highest = bounds.furthest[HIGHEST];
        return Optional.of(
                bounds.elevated && lowest != null && highest != null
                        ? List.of(
                                sides.get(BoundingBox.WEST),
                                sides.get(BoundingBox.SOUTH),
                                lowest.decimal(),
                                sides.get(BoundingBox.EAST),
                                sides.get(BoundingBox.NORTH),
                                highest.decimal())
                        : sides);
    }

    /**
     * Likewise of a geometry made of maps, lists and numbers; empty too where it is something else.
     */
    public static Optional<List<BigDecimal>> of(Object plainGeometry) {
        return of(value(plainGeometry));
    }

    private static @Nullable JsonValue value(Object plain) {
        try {
            return JsonValues.value(plain);
        } catch (IllegalArgumentException noJson) {
            return null;
        }
    }

    private @Nullable BoundingBox box() {
        JsonNumber west = furthest[BoundingBox.WEST];
        JsonNumber south = furthest[BoundingBox.SOUTH];
        JsonNumber east = furthest[BoundingBox.EAST];
        JsonNumber north = furthest[BoundingBox.NORTH];
        if (west == null || south == null || east == null || north == null) {
            return null;
        }
        BoundingBox box = new BoundingBox(west, south, east, north);
        boolean aroundAll =
                values[BoundingBox.WEST] == -Longitudes.HALF
                        && values[BoundingBox.EAST] == Longitudes.HALF;
        return inParts && aroundAll ? aroundGap(box.exact()) : box;
    }

    /**
     * Where parts touch the antimeridian from both sides, the bounds go around the widest gap
     * between them.
     */
    private BoundingBox aroundGap(List<BigDecimal> box) {
        BigDecimal west = box.get(BoundingBox.WEST);
        BigDecimal east = box.get(BoundingBox.EAST);
        if (west.compareTo(Longitudes.WEST_END) != 0 || east.compareTo(Longitudes.EAST_END) != 0) {
            return new BoundingBox(box);
        }
        List<List<BigDecimal>> spans = new ArrayList<>();
        for (JsonArray part : parts) {
            GeometryBounds bounds = new GeometryBounds();
            bounds.addPositions(part);
            BoundingBox span = bounds.box();
            if (span != null) {
                spans.add(span.exact());
            }
        }
        spans.sort(Comparator.comparing(span -> span.get(BoundingBox.WEST)));
        BigDecimal widest = BigDecimal.ZERO;
        BigDecimal reached = spans.getFirst().get(BoundingBox.EAST);
        for (List<BigDecimal> span : spans) {
            BigDecimal gap = span.get(BoundingBox.WEST).subtract(reached);
            if (gap.compareTo(widest) > 0 && gap.compareTo(Longitudes.CIRCLE) < 0) {
                widest = gap;
                west = span.get(BoundingBox.WEST);
                east = reached;
            }
            reached = reached.max(span.get(BoundingBox.EAST));
        }
        return new BoundingBox(
                List.of(west, box.get(BoundingBox.SOUTH), east, box.get(BoundingBox.NORTH)));
    }

    private void addGeometry(@Nullable JsonValue geometry) {
        if (!(geometry instanceof JsonObject object)) {
            return;
        }
        if (object.get("geometries") instanceof JsonArray children) {
            inParts = true;
            for (int i = 0; i < children.size(); i++) {
                addGeometry(children.get(i));
            }
        } else if (object.get("coordinates") instanceof JsonArray coordinates) {
            boolean several =
                    object.get("type") instanceof JsonString type
                            && type.value().startsWith("Multi");
            inParts |= several;
            if (several) {
                for (int i = 0; i < coordinates.size(); i++) {
                    if (coordinates.get(i) instanceof JsonArray part) {
                        addPart(part);
                    }
                }
            } else {
                addPart(coordinates);
            }
        }
    }

    private void addPart(JsonArray part) {
        parts.add(part);
        addPositions(part);
    }

    private void addPositions(JsonArray list) {
        if (list.size() > 1
                && list.get(0) instanceof JsonNumber longitude
                && list.get(1) instanceof JsonNumber latitude) {
            JsonValue third = list.size() > 2 ? list.get(2) : null;
            if (third != null && !(third instanceof JsonNumber)) {
                return;
            }
            double along = longitude.doubleValue();
            double up = latitude.doubleValue();
            if (isSound(longitude, along)
                    && isSound(latitude, up)
                    && (!(third instanceof JsonNumber height) || addElevation(height))) {
                elevated &= third != null;
                widen(BoundingBox.WEST, longitude, along);
                widen(BoundingBox.EAST, longitude, along);
                widen(BoundingBox.SOUTH, latitude, up);
                widen(BoundingBox.NORTH, latitude, up);
            }
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonArray inner) {
                addPositions(inner);
            }
        }
    }

    /** False for one that makes the whole position unsound. */
    private boolean addElevation(JsonNumber height) {
        double value = height.doubleValue();
        if (!isSound(height, value)) {
            return false;
        }
        widen(LOWEST, height, value);
        widen(HIGHEST, height, value);
        return true;
    }

    private static boolean isSound(JsonNumber number, double value) {
        double size = Math.abs(value);
        return size < LARGE && size > SMALL
                || Math.abs((long) number.decimal().scale()) <= LARGEST_SCALE;
    }

    private void widen(int side, JsonNumber number, double value) {
        JsonNumber known = furthest[side];
        if (known == null || isPast(side, number, value, known)) {
            furthest[side] = number;
            values[side] = value;
        }
    }

    private boolean isPast(int side, JsonNumber number, double value, JsonNumber known) {
        boolean low = side < BoundingBox.EAST || side == LOWEST;
        double past = low ? values[side] - value : value - values[side];
        if (past != 0 || number.equals(known)) {
            return past > 0;
        }
        int order = number.decimal().compareTo(known.decimal());
        return low ? order < 0 : order > 0;
    }
}
