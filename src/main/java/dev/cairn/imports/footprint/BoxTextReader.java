package dev.cairn.imports.footprint;

import dev.cairn.stac.geometry.UnreadablePlaceException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the box out of a text in any of the ways in which programs and people write one. */
final class BoxTextReader {
    private static final Pattern CORNER =
            Pattern.compile(
                    "(?i)(?:Upper|Lower) (?:Left|Right)\\s*\\(([^)]*)\\)(?:\\s*\\(([^)]*)\\))?");

    private final List<String> notes;

    BoxTextReader(List<String> notes) {
        this.notes = notes;
    }

    /** The boxes that the text may mean, the likeliest first; empty when it holds no four sides. */
    List<BoxCandidate> boxes(String text) throws UnreadablePlaceException {
        Matcher corner = CORNER.matcher(text);
        if (corner.find()) {
            return List.of(corners(text));
        }
        Optional<BoxCandidate> named = NamedSidesReader.read(text);
        if (named.isPresent()) {
            return List.of(sensible(named.get()));
        }
        List<BoxAngle> angles = BoxAngle.all(text);
        if (angles.size() != 4) {
            return List.of();
        }
        if (angles.stream().allMatch(angle -> angle.letter() != ' ')) {
            return lettered(angles);
        }
        List<BigDecimal> numbers = angles.stream().map(BoxAngle::degrees).toList();
        if (text.strip().toUpperCase(Locale.ROOT).startsWith("ENVELOPE")) {
            BoxCandidate box = BoxOrder.WEST_EAST_NORTH_SOUTH.read(numbers);
            if (box != null) {
                return List.of(box);
            }
        }
        return anyOrder(numbers);
    }

    /** Four numbers without a word: every order in which they make sense. */
    List<BoxCandidate> anyOrder(List<BigDecimal> numbers) throws UnreadablePlaceException {
        Map<BoxCandidate, BoxOrder> found = new HashMap<>();
        List<BoxCandidate> boxes = new ArrayList<>();
        for (BoxOrder order : BoxOrder.values()) {
            BoxCandidate box = order.read(numbers);
            if (box != null && found.putIfAbsent(box, order) == null) {
                boxes.add(box);
            }
        }
        if (boxes.isEmpty()) {
            throw new UnreadablePlaceException(
                    "These four numbers are no box in degrees: no order makes two of them latitudes and two longitudes.");
        }
        boxes.sort(Comparator.comparing(BoxCandidate::crosses));
        // A box across the antimeridian is meant where all else would be wider than half the globe.
        boolean small = boxes.stream().anyMatch(b -> b.crosses() && b.width() < 180);
        BoxCandidate first = boxes.getFirst();
        boxes.removeIf(
                box ->
                        box != first
                                && !worthOffering(
                                        box,
                                        first,
                                        found.getOrDefault(box, BoxOrder.WEST_SOUTH_EAST_NORTH),
                                        small));
        notes.add(
                boxes.size() == 1
                        ? "Read as "
                                + found.getOrDefault(first, BoxOrder.WEST_SOUTH_EAST_NORTH).words()
                                + "."
                        : "The order of the four numbers is not certain; choose the place that is meant.");
        return boxes.stream().map(BoxCandidate::turned).toList();
    }

    /**
     * The rarer orders only where they give a far smaller box, or the antimeridian is the other
     * choice.
     */
    private static boolean worthOffering(
            BoxCandidate box, BoxCandidate first, BoxOrder order, boolean small) {
        boolean usual = order.ordinal() <= BoxOrder.NORTH_WEST_SOUTH_EAST.ordinal();
        if (box.crosses()) {
            return usual && (first.crosses() ? box.area() < first.area() : small);
        }
        return usual || first.crosses() || box.area() < first.area() / 4;
    }

    /** Corners as GDAL prints them; the degrees in the second bracket if there is one. */
    private static BoxCandidate corners(String text) throws UnreadablePlaceException {
        List<BigDecimal> longitudes = new ArrayList<>();
        List<BigDecimal> latitudes = new ArrayList<>();
        Matcher corner = CORNER.matcher(text);
        while (corner.find()) {
            String position = corner.group(2) == null ? corner.group(1) : corner.group(2);
            List<BoxAngle> angles = BoxAngle.all(position);
            if (angles.size() == 2) {
                longitudes.add(angles.get(0).signed());
                latitudes.add(angles.get(1).signed());
            }
        }
        if (longitudes.size() < 2) {
            throw new UnreadablePlaceException("The corners of this raster could not be read.");
        }
        return sensible(around(longitudes, latitudes));
    }

    private static BoxCandidate around(List<BigDecimal> longitudes, List<BigDecimal> latitudes) {
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        return new BoxCandidate(
                longitudes.stream().min(order).orElseThrow(),
                latitudes.stream().min(order).orElseThrow(),
                longitudes.stream().max(order).orElseThrow(),
                latitudes.stream().max(order).orElseThrow());
    }

    private static BoxCandidate sensible(BoxCandidate box) throws UnreadablePlaceException {
        if (box.south().compareTo(box.north()) > 0
                && box.north().abs().compareTo(BigDecimal.valueOf(90)) <= 0) {
            throw new UnreadablePlaceException("South lies above north in this box.");
        }
        if (!box.makesSense()) {
            throw new UnreadablePlaceException(
                    "The sides of this box are no longitudes and latitudes; convert them to degrees (EPSG:4326) first.");
        }
        return box.turned();
    }

    /** Each number has a letter: the name of a side, or the half of the globe. */
    private List<BoxCandidate> lettered(List<BoxAngle> angles) throws UnreadablePlaceException {
        List<BoxCandidate> boxes = new ArrayList<>();
        boolean eachOnce = angles.stream().map(BoxAngle::letter).distinct().count() == 4;
        boolean labels = angles.stream().allMatch(BoxAngle::labelled);
        if (eachOnce) {
            Map<Character, BigDecimal> side = new HashMap<>();
            angles.forEach(angle -> side.put(angle.letter(), angle.degrees()));
            boxes.add(
                    new BoxCandidate(
                            get(side, 'W'), get(side, 'S'), get(side, 'E'), get(side, 'N')));
        }
        List<BigDecimal> longitudes =
                angles.stream().filter(BoxAngle::isLongitude).map(BoxAngle::signed).toList();
        List<BigDecimal> latitudes =
                angles.stream().filter(BoxAngle::isLatitude).map(BoxAngle::signed).toList();
        if (longitudes.size() != 2) {
            throw new UnreadablePlaceException(
                    "Of the four numbers two must be N or S, and two E or W.");
        }
        BoxCandidate halves = around(longitudes, latitudes);
        BoxCandidate crossing =
                new BoxCandidate(halves.east(), halves.south(), halves.west(), halves.north());
        boolean eastFirst = longitudes.get(0).compareTo(longitudes.get(1)) > 0;
        int at = labels ? boxes.size() : 0;
        if (eastFirst && !eachOnce && crossing.area() < halves.area()) {
            boxes.add(at++, crossing);
        }
        boxes.add(at, halves);
        List<BoxCandidate> sensible =
                boxes.stream()
                        .filter(BoxCandidate::makesSense)
                        .map(BoxCandidate::turned)
                        .distinct()
                        .toList();
        if (sensible.isEmpty()) {
            return List.of(sensible(boxes.getFirst()));
        }
        if (sensible.size() > 1) {
            notes.add(
                    "N, S, E and W may name the sides or the halves of the globe; choose the place that is meant.");
        }
        return sensible;
    }

    private static BigDecimal get(Map<Character, BigDecimal> side, char letter) {
        return side.getOrDefault(letter, BigDecimal.ZERO);
    }
}
