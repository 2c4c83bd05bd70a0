package dev.cairn.form.footprint;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Takes the positions out of a geometry, with their places. */
final class ShapeReader {

    /** Farther out nothing can be meant, and a map would draw lines without end. */
    private static final double FARTHEST = 1000;

    private final List<ShapePart> parts = new ArrayList<>();
    private boolean sound = true;

    List<ShapePart> parts() {
        return parts;
    }

    boolean isSound() {
        return sound;
    }

    void read(JsonObject geometry, JsonPointer at) {
        if (geometry.get("geometries") instanceof JsonArray children) {
            for (int i = 0; i < children.size(); i++) {
                if (children.get(i) instanceof JsonObject child) {
                    read(child, at.child("geometries").child(i));
                } else {
                    sound = false;
                }
            }
            return;
        }
        JsonPointer place = at.child("coordinates");
        JsonValue coordinates = geometry.get("coordinates");
        switch (geometry.get("type") instanceof JsonString type ? type.value() : "") {
            case "Point" -> point(coordinates, place);
            case "MultiPoint" -> line(coordinates, place, ShapePart.Kind.POINTS);
            case "LineString" -> line(coordinates, place, ShapePart.Kind.LINE);
            case "MultiLineString" ->
                    each(
                            coordinates,
                            place,
                            (line, where) -> line(line, where, ShapePart.Kind.LINE));
            case "Polygon" -> polygon(coordinates, place);
            case "MultiPolygon" -> each(coordinates, place, this::polygon);
            default -> sound = false;
        }
    }

    private interface Reader {
        void read(JsonValue value, JsonPointer at);
    }

    private void each(@Nullable JsonValue list, JsonPointer at, Reader reader) {
        if (!(list instanceof JsonArray array)) {
            sound = false;
            return;
        }
        for (int i = 0; i < array.size(); i++) {
            reader.read(array.get(i), at.child(i));
        }
    }

    private void polygon(@Nullable JsonValue rings, JsonPointer at) {
        each(
                rings,
                at,
                (ring, where) ->
                        line(
                                ring,
                                where,
                                where.last().equals("0")
                                        ? ShapePart.Kind.RING
                                        : ShapePart.Kind.HOLE));
    }

    private void point(@Nullable JsonValue position, JsonPointer at) {
        if (position instanceof JsonArray array && isPosition(array)) {
            parts.add(
                    new ShapePart(
                            ShapePart.Kind.POINT,
                            at,
                            PositionLine.of(
                                    new double[] {number(array, 0)},
                                    new double[] {number(array, 1)})));
        } else {
            sound = false;
        }
    }

    private void line(@Nullable JsonValue list, JsonPointer at, ShapePart.Kind kind) {
        if (!(list instanceof JsonArray array)) {
            sound = false;
            return;
        }
        double[] lons = new double[array.size()];
        double[] lats = new double[array.size()];
        int count = 0;
        for (JsonValue value : array.elements()) {
            if (value instanceof JsonArray position && isPosition(position)) {
                lons[count] = number(position, 0);
                lats[count++] = number(position, 1);
            } else {
                sound = false;
            }
        }
        if (count > 0) {
            parts.add(
                    new ShapePart(
                            kind,
                            at,
                            PositionLine.of(
                                    java.util.Arrays.copyOf(lons, count),
                                    java.util.Arrays.copyOf(lats, count))));
        }
    }

    private static boolean isPosition(JsonArray position) {
        return position.size() >= 2
                && Math.abs(number(position, 0)) <= FARTHEST
                && Math.abs(number(position, 1)) <= FARTHEST;
    }

    /** Not a number where there is none. */
    private static double number(JsonArray position, int index) {
        return position.get(index) instanceof JsonNumber number
                ? Double.parseDouble(number.literal())
                : Double.NaN;
    }
}
