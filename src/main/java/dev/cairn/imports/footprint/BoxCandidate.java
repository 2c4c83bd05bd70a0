package dev.cairn.imports.footprint;

import dev.cairn.stac.geometry.Longitudes;

import java.math.BigDecimal;

/** What four numbers may mean: the sides of a box in degrees, with longitudes up to 360. */
record BoxCandidate(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {
    boolean makesSense() {
        return within(south, 90)
                && within(north, 90)
                && within(west, 360)
                && within(east, 360)
                && south.compareTo(north) <= 0
                && east.subtract(west).compareTo(Longitudes.CIRCLE) <= 0;
    }

    boolean crosses() {
        return Longitudes.cross(west, east);
    }

    /** Its size on a flat map, in square degrees. */
    double area() {
        return width() * north.subtract(south).doubleValue();
    }

    /** From west to east in degrees, around the antimeridian if need be. */
    double width() {
        return Longitudes.unrolled(west, east).subtract(west).doubleValue();
    }

    /** The same box with longitudes between -180 and 180. */
    BoxCandidate turned() {
        boolean whole = east.subtract(west).compareTo(Longitudes.CIRCLE) == 0;
        if (whole) {
            return new BoxCandidate(Longitudes.WEST_END, south, Longitudes.EAST_END, north);
        }
        return new BoxCandidate(Longitudes.within(west), south, Longitudes.within(east), north);
    }

    private static boolean within(BigDecimal number, int limit) {
        return number.abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }
}
