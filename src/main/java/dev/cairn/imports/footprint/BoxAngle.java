package dev.cairn.imports.footprint;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a pasted box, perhaps in degrees, minutes and seconds, and the letter of a side of
 * the compass beside it.
 *
 * @param degrees the number as it stands there; the letter has no say
 * @param letter N, S, E or W; a blank if there is none
 * @param labelled whether the letter stands before the number, as in {@code N: 52.6}
 */
record BoxAngle(BigDecimal degrees, char letter, boolean labelled) {
    /** Digits of a bounded number, taken without going back, so that no text takes long. */
    static final String NUMBER =
            "(?<![\\d.]|[A-Za-z_]{2})[-+]?(?:\\d{1,40}+(?:\\.\\d{0,40}+)?+|\\.\\d{1,40}+)(?:[eE][-+]?\\d{1,3}+)?+";

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(?<![A-Za-z])([NSEWnsew])\\s*[:=]?\\s*)?"
                            + ("(" + NUMBER + ")")
                            + "(?:\\s*(?:°|º|deg|d(?=\\s*\\d))\\s*(?:(\\d{1,3}(?:\\.\\d{1,20})?)\\s*['′’]\\s*(?:(\\d{1,3}(?:\\.\\d{1,20})?)\\s*(?:\"|″|”|''))?)?)?"
                            + "(?:\\s*([NSEWnsew])(?![A-Za-z]))?");

    /** All numbers of a text in their order. */
    static List<BoxAngle> all(String text) {
        List<BoxAngle> angles = new ArrayList<>();
        Matcher found = SHAPE.matcher(text);
        int at = 0;
        while (found.find(at)) {
            boolean before = found.group(1) != null;
            // In "N 52.6 S 52.1" the second letter belongs to the number behind it.
            boolean both = before && found.group(5) != null;
            String letter = before ? found.group(1) : found.group(5);
            angles.add(
                    new BoxAngle(
                            degrees(found.group(2), found.group(3), found.group(4)),
                            letter == null ? ' ' : letter.toUpperCase(Locale.ROOT).charAt(0),
                            before));
            at = both ? found.start(5) : found.end();
        }
        return angles;
    }

    private static BigDecimal degrees(
            String whole, @Nullable String minutes, @Nullable String seconds) {
        BigDecimal degrees = new BigDecimal(whole.startsWith("+") ? whole.substring(1) : whole);
        if (minutes == null) {
            return degrees;
        }
        BigDecimal all = new BigDecimal(minutes).multiply(BigDecimal.valueOf(60));
        if (seconds != null) {
            all = all.add(new BigDecimal(seconds));
        }
        BigDecimal fraction =
                all.divide(BigDecimal.valueOf(3600), new MathContext(12, RoundingMode.HALF_UP));
        // Eight decimals of a degree are a millimetre.
        BigDecimal size = degrees.abs().add(fraction).setScale(8, RoundingMode.HALF_UP);
        BigDecimal plain = size.stripTrailingZeros();
        return whole.startsWith("-") ? plain.negate() : plain;
    }

    boolean isLatitude() {
        return letter == 'N' || letter == 'S';
    }

    boolean isLongitude() {
        return letter == 'E' || letter == 'W';
    }

    /**
     * The number with the sign that its letter gives it, where the letter is a half of the globe.
     */
    BigDecimal signed() {
        boolean negative = letter == 'S' || letter == 'W';
        return negative && degrees.signum() > 0 ? degrees.negate() : degrees;
    }
}
