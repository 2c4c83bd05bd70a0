package dev.cairn.form.footprint;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Degrees as they are written into an item, and as people read them. */
public final class DegreeFormat {

    /** A tenth of a metre: finer than any footprint is known. */
    public static final int MOST_DIGITS = 6;

    private DegreeFormat() {}

    /**
     * How many decimals a place needs that was pointed at on a map of this scale: the last one is a
     * pixel or less.
     *
     * @param scale pixels for each degree
     */
    public static int digits(double scale) {
        return Math.clamp((int) Math.ceil(Math.log10(scale)), 0, MOST_DIGITS);
    }

    /** The number with at most so many decimals, and no zeros at its end. */
    public static BigDecimal rounded(double value, int digits) {
        return plain(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP));
    }

    /** The same number without zeros behind its last decimal, never with an exponent. */
    public static BigDecimal plain(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A longitude such as {@code 12.3° W}, whatever way around the world it was reached. */
    public static String longitude(double value, int digits) {
        double turned = value - 360 * Math.rint(value / 360);
        return side(turned, digits, "E", "W");
    }

    /** A latitude such as {@code 50° N}. */
    public static String latitude(double value, int digits) {
        return side(value, digits, "N", "S");
    }

    /** A place such as {@code 12.3° W, 50° N}. */
    public static String place(LonLat at, int digits) {
        return longitude(at.lon(), digits) + ", " + latitude(at.lat(), digits);
    }

    private static String side(double value, int digits, String positive, String negative) {
        BigDecimal number = rounded(value, digits);
        String size = number.abs().toPlainString() + "°";
        boolean noSide = number.signum() == 0 || "E".equals(positive) && isHalfWay(number);
        return noSide ? size : size + " " + (number.signum() > 0 ? positive : negative);
    }

    private static boolean isHalfWay(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(180)) == 0;
    }
}
