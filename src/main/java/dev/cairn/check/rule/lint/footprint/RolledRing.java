package dev.cairn.check.rule.lint.footprint;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A ring whose longitudes go on past 180 degrees where they were written to jump from one end of
 * the world to the other, as those of a footprint across the antimeridian do that was not cut
 * there.
 *
 * @param positions longitude and latitude of each position
 * @param west the westernmost of the longitudes
 * @param east the easternmost of the longitudes
 * @param height from the southernmost to the northernmost latitude
 */
record RolledRing(List<List<BigDecimal>> positions, double west, double east, double height) {

    private static final BigDecimal CIRCLE = BigDecimal.valueOf(360);
    private static final double HALF = 180;

    /** A footprint across the antimeridian is not wider, unless its box says so. */
    private static final double WIDEST = 120;

    /** One that is much higher than it is wide is rather what a belt around the world leaves. */
    private static final double STEEPEST = 10;

    /** Whether the longitudes of a ring jump, and none of them lies at the antimeridian. */
    static boolean jumps(JsonArray ring) {
        boolean jumps = false;
        double before = Double.NaN;
        for (int i = 0; i < ring.size(); i++) {
            double along = number(ring.get(i), 0).doubleValue();
            if (!(Math.abs(along) < HALF)) {
                return false;
            }
            jumps |= Math.abs(along - before) > HALF;
            before = along;
        }
        return jumps;
    }

    /**
     * Reads a ring.
     *
     * @param ring of positions, open or closed
     * @return null where it goes around a pole
     */
    static @Nullable RolledRing of(JsonArray ring) {
        List<List<BigDecimal>> positions = new ArrayList<>();
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double before = Double.NaN;
        int turns = 0;
        for (JsonValue position : ring.elements()) {
            BigDecimal latitude = number(position, 1).decimal();
            BigDecimal longitude = number(position, 0).decimal();
            turns += turn(before, longitude.doubleValue());
            before = longitude.doubleValue();
            BigDecimal there = longitude.add(CIRCLE.multiply(BigDecimal.valueOf(turns)));
            positions.add(List.of(there, latitude));
            west = Math.min(west, there.doubleValue());
            east = Math.max(east, there.doubleValue());
            south = Math.min(south, latitude.doubleValue());
            north = Math.max(north, latitude.doubleValue());
        }
        // once more to the first, in case the ring is open
        turns += turn(before, number(ring.get(0), 0).doubleValue());
        return turns == 0 ? new RolledRing(positions, west, east, north - south) : null;
    }

    /** How often a step to another longitude goes around the world, the other way. */
    private static int turn(double from, double to) {
        return to - from > HALF ? -1 : to - from < -HALF ? 1 : 0;
    }

    private static JsonNumber number(JsonValue position, int axis) {
        return (JsonNumber) ((JsonArray) position).get(axis);
    }

    /**
     * Whether it is a footprint across the antimeridian rather than one that spans nearly all
     * longitudes: those leave a narrow and high rest of the world.
     */
    boolean isBelt() {
        double width = east - west;
        return width <= WIDEST && width * STEEPEST >= height;
    }

    /** Its positions, moved by whole turns around the world. */
    List<List<BigDecimal>> moved(int turns) {
        BigDecimal by = CIRCLE.multiply(BigDecimal.valueOf(turns));
        return positions.stream().map(p -> List.of(p.get(0).add(by), p.get(1))).toList();
    }
}
