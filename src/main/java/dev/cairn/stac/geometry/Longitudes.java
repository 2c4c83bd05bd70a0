package dev.cairn.stac.geometry;

import java.math.BigDecimal;

/** How longitudes go around the world: from -180 to 180, and on from the other end. */
public final class Longitudes {

    /** The antimeridian, as the eastern end of the world. */
    public static final BigDecimal EAST_END = BigDecimal.valueOf(180);

    /** The antimeridian, as the western end of the world. */
    public static final BigDecimal WEST_END = BigDecimal.valueOf(-180);

    /** Once around the world. */
    public static final BigDecimal CIRCLE = BigDecimal.valueOf(360);

    static final double HALF = 180;

    /** Once around the world. */
    static final double ROUND = 360;

    private Longitudes() {}

    /** Whether what goes from a western to an eastern side goes across the antimeridian. */
    public static boolean cross(BigDecimal west, BigDecimal east) {
        return west.compareTo(east) > 0;
    }

    /** The eastern side, past 180 where the way from the western one leads there. */
    public static BigDecimal unrolled(BigDecimal west, BigDecimal east) {
        return cross(west, east) ? east.add(CIRCLE) : east;
    }

    /** The eastern side, past 180 where the way from the western one leads there. */
    public static double unrolled(double west, double east) {
        return east < west ? east + ROUND : east;
    }

    /** How far east of one longitude another lies, from 0 to less than 360. */
    public static double eastOf(double from, double longitude) {
        double along = longitude - from;
        return (along % ROUND + ROUND) % ROUND;
    }

    /** Whether a longitude lies between -180 and 180, both included. */
    public static boolean isWithin(BigDecimal longitude) {
        return longitude.abs().compareTo(EAST_END) <= 0;
    }

    /** The same place between -180 and 180, for a longitude at most once around from there. */
    public static BigDecimal within(BigDecimal longitude) {
        if (longitude.compareTo(EAST_END) > 0) {
            return longitude.subtract(CIRCLE);
        }
        return longitude.compareTo(WEST_END) < 0 ? longitude.add(CIRCLE) : longitude;
    }
}
