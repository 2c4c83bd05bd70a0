package dev.cairn.check.rule.lint.place;

import dev.cairn.json.Json;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.Bounds;

import org.jspecify.annotations.Nullable;

/**
 * The bounds of a geometry as {@link Bounds} finds them, but without a copy of it, and with no
 * number made exact that a double tells from the others.
 */
final class Extent {

    /** Numbers beyond these may have an exponent that {@link Bounds} does not take. */
    private static final double LARGE = 1e100;

    private static final double SMALL = 1e-100;
    private static final int LARGEST_SCALE = 400;

    /** The numbers that are the furthest so far: west, south, east, north. */
    private final @Nullable JsonNumber[] furthest = new @Nullable JsonNumber[4];

    private final double[] values = new double[4];
    private boolean inParts;

    private Extent() {}

    /** Null where the geometry holds no position. */
    static @Nullable Box of(JsonObject geometry) {
        Extent extent = new Extent();
        extent.addGeometry(geometry);
        return extent.box(geometry);
    }

    private @Nullable Box box(JsonObject geometry) {
        JsonNumber west = furthest[Box.WEST];
        JsonNumber south = furthest[Box.SOUTH];
        JsonNumber east = furthest[Box.EAST];
        JsonNumber north = furthest[Box.NORTH];
        if (west == null || south == null || east == null || north == null) {
            return null;
        }
        boolean aroundAll = values[Box.WEST] == -Box.HALF && values[Box.EAST] == Box.HALF;
        if (inParts && aroundAll) {
            // it may be split at the antimeridian
            return Bounds.of(Json.plain(geometry))
                    .map(bounds -> new Box(Footprint.flat(bounds)))
                    .orElse(null);
        }
        return new Box(west, south, east, north);
    }

    private void addGeometry(JsonValue geometry) {
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
                addAll(coordinates);
            } else {
                addPositions(coordinates);
            }
        }
    }

    private void addAll(JsonArray list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonArray inner) {
                addPositions(inner);
            }
        }
    }

    private void addPositions(JsonArray list) {
        if (list.size() > 1
                && list.get(0) instanceof JsonNumber longitude
                && list.get(1) instanceof JsonNumber latitude) {
            double along = longitude.doubleValue();
            double up = latitude.doubleValue();
            boolean elevated = list.size() > 2;
            if (isSound(longitude, along)
                    && isSound(latitude, up)
                    && (!elevated || list.get(2) instanceof JsonNumber height && isSound(height))) {
                widen(Box.WEST, longitude, along);
                widen(Box.EAST, longitude, along);
                widen(Box.SOUTH, latitude, up);
                widen(Box.NORTH, latitude, up);
            }
            return;
        }
        addAll(list);
    }

    private static boolean isSound(JsonNumber number) {
        return isSound(number, number.doubleValue());
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
        double past = side < Box.EAST ? values[side] - value : value - values[side];
        if (past != 0 || number.equals(known)) {
            return past > 0;
        }
        int order = number.decimal().compareTo(known.decimal());
        return side < Box.EAST ? order < 0 : order > 0;
    }
}
