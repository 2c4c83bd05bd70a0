package dev.cairn.check.rule.lint.place;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * West, south, east and north in degrees. Nearly all that rules ask is told by doubles; the exact
 * numbers are read where somebody wants them.
 */
final class Box {

    static final int WEST = 0;
    static final int SOUTH = 1;
    static final int EAST = 2;
    static final int NORTH = 3;

    static final double HALF = 180;
    static final double QUARTER = 90;

    private final double[] sides;
    private final JsonNumber @Nullable [] numbers;
    private @Nullable List<BigDecimal> exact;

    Box(JsonNumber west, JsonNumber south, JsonNumber east, JsonNumber north) {
        numbers = new JsonNumber[] {west, south, east, north};
        sides =
                new double[] {
                    west.doubleValue(), south.doubleValue(), east.doubleValue(), north.doubleValue()
                };
    }

    Box(List<BigDecimal> exact) {
        this.numbers = null;
        this.exact = exact;
        this.sides = new double[exact.size()];
        for (int i = 0; i < sides.length; i++) {
            sides[i] = exact.get(i).doubleValue();
        }
    }

    /** A {@code bbox} without its elevations; null where it is none. */
    static @Nullable Box of(@Nullable JsonValue value) {
        if (!(value instanceof JsonArray array) || array.size() != 4 && array.size() != 6) {
            return null;
        }
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonNumber)) {
                return null;
            }
        }
        int half = array.size() / 2;
        return new Box(
                number(array, 0), number(array, 1), number(array, half), number(array, half + 1));
    }

    private static JsonNumber number(JsonArray array, int index) {
        return (JsonNumber) array.get(index);
    }

    /** One of the sides, as near as a double comes. */
    double side(int side) {
        return sides[side];
    }

    /** The four sides as they are written. */
    List<BigDecimal> exact() {
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
    boolean isOnEarth() {
        return isWithin(WEST, HALF)
                && isWithin(EAST, HALF)
                && isWithin(SOUTH, QUARTER)
                && isWithin(NORTH, QUARTER);
    }

    /** Whether they exist with longitude and latitude in each other's place. */
    boolean isOnEarthSwapped() {
        return isWithin(SOUTH, HALF)
                && isWithin(NORTH, HALF)
                && isWithin(WEST, QUARTER)
                && isWithin(EAST, QUARTER);
    }

    /** Whether a side is no further from zero than a limit. */
    boolean isWithin(int side, double limit) {
        double size = Math.abs(sides[side]);
        // what is past the limit by less than a double can tell reads as the limit
        return size < limit
                || size == limit
                        && exact().get(side).abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }

    /** Whether two boxes are the same but for rounding. */
    boolean isSame(Box other) {
        return isSame(other, false);
    }

    /** Whether another box is the same with longitude and latitude in each other's place. */
    boolean isSameSwapped(Box other) {
        return isSame(other, true);
    }

    private boolean isSame(Box other, boolean swapped) {
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
    boolean isWorldTurned() {
        return (int) sides[WEST] == -90
                && (int) sides[SOUTH] == -180
                && (int) sides[EAST] == 90
                && (int) sides[NORTH] == 180;
    }
}
