package dev.cairn.imports.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colours as people and programs write them, as the six hexadecimal digits that {@code color_hint}
 * wants.
 */
public final class ColourReader {
    private static final Pattern HEX =
            Pattern.compile("(?:#|0[xX])?([0-9a-fA-F]{6})(?:[0-9a-fA-F]{2})?");
    private static final Pattern SHORT_HEX =
            Pattern.compile("#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
    private static final Pattern TRIPLE =
            Pattern.compile(
                    "(?:rgba?)?\\s*[(\\[]?\\s*(\\d+(?:\\.\\d+)?%?)[\\s,;]+(\\d+(?:\\.\\d+)?%?)[\\s,;]+(\\d+(?:\\.\\d+)?%?)(?:[\\s,;/]+\\d+(?:\\.\\d+)?%?)?\\s*[)\\]]?");

    /** No colour is longer. */
    private static final int LONGEST = 60;

    /** The basic names of colours on the web, and a few more that maps use. */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("black", "000000"),
                    Map.entry("white", "FFFFFF"),
                    Map.entry("red", "FF0000"),
                    Map.entry("green", "008000"),
                    Map.entry("lime", "00FF00"),
                    Map.entry("blue", "0000FF"),
                    Map.entry("yellow", "FFFF00"),
                    Map.entry("cyan", "00FFFF"),
                    Map.entry("aqua", "00FFFF"),
                    Map.entry("magenta", "FF00FF"),
                    Map.entry("fuchsia", "FF00FF"),
                    Map.entry("gray", "808080"),
                    Map.entry("grey", "808080"),
                    Map.entry("silver", "C0C0C0"),
                    Map.entry("maroon", "800000"),
                    Map.entry("olive", "808000"),
                    Map.entry("navy", "000080"),
                    Map.entry("teal", "008080"),
                    Map.entry("purple", "800080"),
                    Map.entry("orange", "FFA500"),
                    Map.entry("brown", "A52A2A"),
                    Map.entry("pink", "FFC0CB"),
                    Map.entry("darkgreen", "006400"),
                    Map.entry("lightgreen", "90EE90"),
                    Map.entry("tan", "D2B48C"));

    private ColourReader() {}

    /**
     * Reads {@code #1a2b3c}, {@code 1a2b3c}, {@code #abc}, {@code rgb(1, 2, 3)}, {@code 1 2 3} and
     * simple names; what a fourth number says of transparency is dropped.
     *
     * @return six digits in upper case, without {@code #}
     */
    public static Optional<String> hex(String colour) {
        String text = colour.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) {
            return Optional.of(hex.group(1).toUpperCase(Locale.ROOT));
        }
        Matcher brief = SHORT_HEX.matcher(text);
        if (brief.matches()) {
            String digits = brief.replaceFirst("$1$1$2$2$3$3");
            return Optional.of(digits.toUpperCase(Locale.ROOT));
        }
        Matcher triple = TRIPLE.matcher(text.toLowerCase(Locale.ROOT));
        if (triple.matches()) {
            return triple(triple.group(1), triple.group(2), triple.group(3));
        }
        return Optional.ofNullable(NAMES.get(text.toLowerCase(Locale.ROOT).replace(" ", "")));
    }

    /**
     * Three parts: 0 to 255, per cent, or fractions of one where all three are and one has a point.
     */
    static Optional<String> triple(String red, String green, String blue) {
        boolean fractions =
                isFraction(red)
                        && isFraction(green)
                        && isFraction(blue)
                        && (red + green + blue).contains(".");
        int r = part(red, fractions);
        int g = part(green, fractions);
        int b = part(blue, fractions);
        return r > 255 || g > 255 || b > 255 || r < 0 || g < 0 || b < 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%02X%02X%02X", r, g, b));
    }

    private static boolean isFraction(String part) {
        return NumberReader.read(part).filter(n -> n.doubleValue() <= 1).isPresent()
                && !part.endsWith("%");
    }

    private static int part(String text, boolean fraction) {
        double number = NumberReader.read(text).map(Number::doubleValue).orElse(-1.0);
        double scaled = fraction ? number * 255 : text.endsWith("%") ? number * 255 / 100 : number;
        return (int) Math.round(Math.min(scaled, 1e6));
    }
}
