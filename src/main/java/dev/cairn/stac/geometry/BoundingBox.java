package dev.cairn.stac.geometry;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * West, south, east and north in degrees; west greater than east goes across the antimeridian.
 * Nearly all that rules ask is told by doubles; the exact numbers are read where somebody wants
 * them.
 */
public final class BoundingBox {

    public static final int WEST = 0;
    public static final int SOUTH = 1;
    public static final int EAST = 2;
    public static final int NORTH = 3;

    public static final double HALF = 180;
    public static final double QUARTER = 90;

    private final double[] sides;
    private final JsonNumber @Nullable [] numbers;
    private @Nullable List<BigDecimal> exact;

    public BoundingBox(JsonNumber west, JsonNumber south, JsonNumber east, JsonNumber north) {
        numbers = new JsonNumber[] {west, south, east, north};
        sides =
                new double[] {
                    west.doubleValue(), south.doubleValue(), east.doubleValue(), north.doubleValue()
                };
    }

    /**
     * @param exact west, south, east and north
     */
    public BoundingBox(List<BigDecimal> exact) {
        this.numbers = null;
        this.exact = exact;
        this.sides = new double[exact.size()];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = exact.get(i).doubleValue();
        }
    }

    /** A {@code bbox} without its elevations; null where it is none. */
    public static @Nullable BoundingBox of(@Nullable JsonValue value) {
        if (!(value instanceof JsonArray array) || array.size() != 4 && array.size() != 6) {
            return null;
        }
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonNumber)) {
                return null;
            }
        }
        int[] plane = plane(array.size());
        return new BoundingBox(
                number(array, plane[WEST]),
                number(array, plane[SOUTH]),
                number(array, plane[EAST]),
                number(array, plane[NORTH]));
    }

    private static JsonNumber number(JsonArray array, int index) {
        return (JsonNumber) array.get(index);
    }

    /** The indexes of west, south, east and north in a {@code bbox} of 4 or 6 numbers. */
    public static int[] plane(int size) {
        int half = size / 2;
        return new int[] {0, 1, half, half + 1};
    }

    /** West, south, east and north of a {@code bbox} of 4 or 6 numbers. */
    public static List<BigDecimal> plane(List<BigDecimal> bbox) {
        return Arrays.stream(plane(bbox.size())).mapToObj(bbox::get).toList();
    }

    /** One of the sides, as near as a double comes. */
    public double side(int side) {
        return sides[side];
    }

    /** The four sides as they are written. */
    public List<BigDecimal> exact() {
        List<BigDecimal> known = exact;
        if (known == null) {
            JsonNumber[] written = Objects.requireNonNull(numbers);
            known =
                    List.of(
                            written[WEST].decimal(),
                            written[SOUTH].decimal(),
                            written[EAST].decimal(),
                            written[NORTH].decimal());
            exact = known;
        }
        return known;
    }

    /** Whether all longitudes and latitudes exist. */
    public boolean isOnEarth() {
        return isWithin(WEST, HALF)
                && isWithin(EAST, HALF)
                && isWithin(SOUTH, QUARTER)
                && isWithin(NORTH, QUARTER);
    }

    /** Whether its sides exist, and the southern one does not lie north of the other. */
    public boolean isSound() {
        return isOnEarth() && exact().get(SOUTH).compareTo(exact().get(NORTH)) <= 0;
    }

    /** Whether they exist with longitude and latitude in each other's place. */
    public boolean isOnEarthSwapped() {
        return isWithin(SOUTH, HALF)
                && isWithin(NORTH, HALF)
                && isWithin(WEST, QUARTER)
                && isWithin(EAST, QUARTER);
    }

    /** Whether a side is no further from zero than a limit. */
    public boolean isWithin(int side, double limit) {
        double size = Math.abs(sides[side]);
        // what is past the limit by less than a double can tell reads as the limit
        return size < limit
                || size == limit
                        && exact().get(side).abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }

    /** Whether it goes across the antimeridian: west is greater than east. */
    public boolean crosses() {
        return sides[WEST] > sides[EAST]
                || sides[WEST] == sides[EAST]
                        && Longitudes.cross(exact().get(WEST), exact().get(EAST));
    }

    /** Whether it has no area: west is east, or south is north. */
    public boolean isFlat() {
        return sides[WEST] == sides[EAST] || sides[SOUTH] == sides[NORTH];
    }

    /** Whether two boxes are the same but for rounding. */
    public boolean isSame(BoundingBox other) {
        return isSame(other, false);
    }

    /** Whether another box is the same with longitude and latitude in each other's place. */
    public boolean isSameSwapped(BoundingBox other) {
        return isSame(other, true);
    }

    private boolean isSame(BoundingBox other, boolean swapped) {
        double size =
                Math.max(
                        Math.abs(sides[EAST] - sides[WEST]), Math.abs(sides[NORTH] - sides[SOUTH]));
        double tolerance = Math.max(1e-4, size / 1000);
        for (int i = 0; i < sides.length; i++) {
            // longitudes have an even place, latitudes the odd one behind
            if (Math.abs(sides[i] - other.sides[swapped ? i ^ 1 : i]) > tolerance) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the whole world with latitude first. */
    public boolean isWorldTurned() {
        return (int) sides[WEST] == -90
                && (int) sides[SOUTH] == -180
                && (int) sides[EAST] == 90
                && (int) sides[NORTH] == 180;
    }
}
