package dev.cairn.imports.footprint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads boxes whose sides are named: {@code xmin}, {@code left}, {@code west}, {@code minlon} and
 * so on.
 */
final class NamedSidesReader {
    private enum Side {
        WEST(
                "west|left|xmin|minx|lonmin|minlon|minlongitude|longitudemin|westbound|westboundlongitude|llx|geospatiallonmin"),
        SOUTH(
                "south|bottom|ymin|miny|latmin|minlat|minlatitude|latitudemin|southbound|southboundlatitude|lly|geospatiallatmin"),
        EAST(
                "east|right|xmax|maxx|lonmax|maxlon|maxlongitude|longitudemax|eastbound|eastboundlongitude|urx|geospatiallonmax"),
        NORTH(
                "north|top|ymax|maxy|latmax|maxlat|maxlatitude|latitudemax|northbound|northboundlatitude|ury|geospatiallatmax");

        private final Pattern names;

        Side(String names) {
            this.names = Pattern.compile(names);
        }

        static Optional<Side> of(String word) {
            if (word.length() > 40) {
                return Optional.empty();
            }
            String name = word.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
            for (Side side : values()) {
                if (side.names.matcher(name).matches()) {
                    return Optional.of(side);
                }
            }
            return Optional.empty();
        }
    }

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_]*+");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z_])" + BoxAngle.NUMBER + "(?![A-Za-z_])");

    private NamedSidesReader() {}

    /**
     * The box, where all four sides are named once; names and numbers go together in the order they
     * come in.
     */
    static Optional<BoxCandidate> read(String text) {
        List<Side> sides = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            Side.of(words.group()).ifPresent(sides::add);
        }
        if (sides.size() != 4 || sides.stream().distinct().count() != 4) {
            return Optional.empty();
        }
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            numbers.add(new BigDecimal(found.group().replaceFirst("^\\+", "")));
        }
        if (numbers.size() == 5) {
            // A printed data frame has its row number first.
            numbers.removeFirst();
        }
        if (numbers.size() != 4) {
            return Optional.empty();
        }
        Map<Side, BigDecimal> box = new EnumMap<>(Side.class);
        for (int i = 0; i < 4; i++) {
            box.put(sides.get(i), numbers.get(i));
        }
        return Optional.of(
                new BoxCandidate(
                        side(box, Side.WEST),
                        side(box, Side.SOUTH),
                        side(box, Side.EAST),
                        side(box, Side.NORTH)));
    }

    private static BigDecimal side(Map<Side, BigDecimal> box, Side side) {
        return box.getOrDefault(side, BigDecimal.ZERO);
    }
}
