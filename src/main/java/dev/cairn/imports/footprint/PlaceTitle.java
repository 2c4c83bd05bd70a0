package dev.cairn.imports.footprint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Names a place by its bounds: {@code 13.09 to 13.76 °E, 52.33 to 52.68 °N}. */
final class PlaceTitle {
    private PlaceTitle() {}

    static String of(List<BigDecimal> bbox) {
        int half = bbox.size() / 2;
        BigDecimal west = bbox.get(0);
        BigDecimal south = bbox.get(1);
        BigDecimal east = bbox.get(half);
        BigDecimal north = bbox.get(half + 1);
        boolean world =
                west.intValue() == -180
                        && east.intValue() == 180
                        && south.intValue() == -90
                        && north.intValue() == 90;
        return world
                ? "Whole world"
                : range(west, east, "°E", "°W")
                        + ", "
                        + range(south, north, "°N", "°S")
                        + (west.compareTo(east) > 0 ? ", across the antimeridian" : "");
    }

    private static String range(BigDecimal from, BigDecimal to, String positive, String negative) {
        String start = angle(from, positive, negative);
        String end = angle(to, positive, negative);
        if (start.equals(end)) {
            return end;
        }
        boolean sameSide = from.signum() * to.signum() > 0;
        return (sameSide ? start.substring(0, start.indexOf(' ')) : start) + " to " + end;
    }

    private static String angle(BigDecimal degrees, String positive, String negative) {
        BigDecimal rounded = degrees.setScale(2, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return "0 °";
        }
        String number = rounded.abs().stripTrailingZeros().toPlainString();
        return number + " " + (rounded.signum() < 0 ? negative : positive);
    }
}
