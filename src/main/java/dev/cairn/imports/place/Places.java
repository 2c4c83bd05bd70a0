package dev.cairn.imports.place;

import dev.cairn.imports.Pasted;
import dev.cairn.imports.Reading;
import dev.cairn.json.Json;
import dev.cairn.json.JsonText;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.geometry.BoxOutline;
import dev.cairn.stac.geometry.JtsGeometries;
import dev.cairn.stac.geometry.Longitudes;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.TopologyException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads where something is out of what people paste: GeoJSON, WKT, boxes in any order, corners,
 * points.
 */
public final class Places {
    private static final String NOT_UNDERSTOOD =
            "No place was found in this text. GeoJSON, WKT, or the four sides of a box in degrees are understood,"
                    + " such as 13.09, 52.33, 13.76, 52.68.";

    /** What a list of numbers in JSON is made of. */
    private static final String LIST_SIGNS = "0123456789.eE+-,;[] \t\n\r";

    private static final Pattern SYSTEM =
            Pattern.compile("(?i)EPSG:{1,2}(?:[\\d.]{0,8}:)?(\\d{1,6})");

    private Places() {}

    /**
     * Finds out what the text is, and reads it.
     *
     * @return one place, or several where the text does not tell which is meant, the likeliest
     *     first
     */
    public static Reading<List<Place>> read(String pasted) {
        String text = Pasted.tidy(pasted);
        if (text.isEmpty()) {
            return new Reading.Bad<>("There is nothing to read.");
        }
        List<String> notes = new ArrayList<>();
        try {
            return new Reading.Good<>(places(text, notes), notes);
        } catch (NotAPlace e) {
            return new Reading.Bad<>(e.sentence());
        } catch (TopologyException e) {
            return new Reading.Bad<>(
                    "The outline crosses itself too often to be split at the antimeridian.");
        } catch (IllegalArgumentException e) {
            // JTS refuses lines of one position and rings of two.
            return new Reading.Bad<>("The geometry has too few positions to be an outline.");
        }
    }

    /** The whole world. */
    public static Place world() {
        return box(
                Longitudes.WEST_END,
                BigDecimal.valueOf(-90),
                Longitudes.EAST_END,
                BigDecimal.valueOf(90));
    }

    /**
     * A box in degrees; west greater than east goes across the antimeridian, and the geometry is
     * split there.
     */
    public static Place box(BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {
        List<BigDecimal> bbox = List.of(west, south, east, north);
        return new Place(PlaceTitle.of(bbox), BoxOutline.geometry(bbox), bbox);
    }

    private static List<Place> places(String text, List<String> notes) throws NotAPlace {
        var footprint = new PastedFootprint(notes);
        Optional<String> wellKnown = WellKnown.within(text);
        if (wellKnown.isPresent()) {
            return footprint.places(List.of(WellKnown.geometry(wellKnown.get())));
        }
        boolean object = text.startsWith("{");
        if (object && text.contains("\"")) {
            @Nullable Object json = GeoJson.plain(text);
            if (json instanceof Map<?, ?> map && isGeoJson(map)) {
                return footprint.places(GeoJson.geometries(map));
            }
        }
        boolean list = text.startsWith("[");
        if (list && text.chars().allMatch(c -> LIST_SIGNS.indexOf(c) >= 0)) {
            // Other programs print lists without commas: those are read as free text.
            @Nullable JsonValue json = JsonText.of(numbersOnly(text)).root();
            if (json != null && Json.plain(json) instanceof List<?> numbers) {
                List<Place> nested = list(numbers, notes);
                if (!nested.isEmpty()) {
                    return nested;
                }
            }
        }
        return free(text, list, notes);
    }

    private static boolean isGeoJson(Map<?, ?> object) {
        return object.containsKey("type")
                || object.containsKey("geometry")
                || object.containsKey("coordinates");
    }

    /** A list of JSON without what Python and R leave around it. */
    private static String numbersOnly(String text) {
        int end = text.length();
        while (end > 0 && ";, \n\r\t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).replaceAll(",\\s*]", "]");
    }

    /**
     * A list in brackets: a bbox of six numbers, a pair of corners, or the coordinates of an
     * outline.
     */
    private static List<Place> list(List<?> list, List<String> notes) throws NotAPlace {
        boolean flat = list.stream().allMatch(Number.class::isInstance);
        if (flat && list.size() == 6) {
            List<BigDecimal> six = list.stream().map(n -> new BigDecimal(n.toString())).toList();
            if (six.stream().anyMatch(n -> Math.abs((long) n.scale()) > 100)) {
                throw new NotAPlace(NOT_UNDERSTOOD);
            }
            return List.of(solid(six, notes));
        }
        boolean positions =
                list.stream()
                        .allMatch(
                                p ->
                                        p instanceof List<?> l
                                                && l.stream().allMatch(Number.class::isInstance));
        if (!flat && positions && list.size() >= 3) {
            return new PastedFootprint(notes)
                    .places(GeoJson.geometries(JtsGeometries.geometry("Polygon", List.of(list))));
        }
        boolean rings =
                !flat
                        && !positions
                        && list.stream()
                                .allMatch(
                                        ring ->
                                                ring instanceof List<?> l
                                                        && l.stream()
                                                                .allMatch(List.class::isInstance));
        if (rings && !list.isEmpty()) {
            return new PastedFootprint(notes)
                    .places(GeoJson.geometries(JtsGeometries.geometry("Polygon", list)));
        }
        return List.of();
    }

    /** Six numbers are a bbox with elevations. */
    private static Place solid(List<BigDecimal> six, List<String> notes) throws NotAPlace {
        List<BigDecimal> flat = List.of(six.get(0), six.get(1), six.get(3), six.get(4));
        BoxCandidate box = new BoxText(notes).anyOrder(flat).getFirst();
        Place ground = box(box.west(), box.south(), box.east(), box.north());
        List<BigDecimal> bbox =
                List.of(box.west(), box.south(), six.get(2), box.east(), box.north(), six.get(5));
        return new Place(ground.title(), ground.geometry(), bbox);
    }

    private static List<Place> free(String text, boolean byProgram, List<String> notes)
            throws NotAPlace {
        String plain = withPoints(withoutSystem(text));
        List<Place> boxes =
                new BoxText(notes)
                        .boxes(plain).stream()
                                .map(b -> box(b.west(), b.south(), b.east(), b.north()))
                                .toList();
        if (!boxes.isEmpty()) {
            return boxes;
        }
        var positions = new PositionText(notes);
        Map<String, Object> outline = positions.outline(plain).orElse(null);
        if (outline != null) {
            return new PastedFootprint(notes).places(List.of(outline));
        }
        List<Angle> angles = Angle.all(plain);
        if (angles.size() == 6) {
            return List.of(solid(angles.stream().map(Angle::signed).toList(), notes));
        }
        List<Map<String, Object>> candidates =
                angles.size() == 2
                        ? positions.point(angles, byProgram)
                        : angles.size() >= 8 && angles.size() % 2 == 0
                                ? positions.row(angles)
                                : List.of();
        List<Place> places = new ArrayList<>();
        for (Map<String, Object> candidate : candidates) {
            places.addAll(new PastedFootprint(notes).places(List.of(candidate)));
        }
        if (places.isEmpty()) {
            throw new NotAPlace(NOT_UNDERSTOOD);
        }
        return places;
    }

    /**
     * Without the name of the coordinate system, which has to be the one of longitude and latitude.
     */
    private static String withoutSystem(String text) throws NotAPlace {
        Matcher system = SYSTEM.matcher(text);
        if (!system.find()) {
            return text;
        }
        if (!system.group(1).equals("4326") && !system.group(1).equals("4979")) {
            throw NotAPlace.otherSystem("EPSG:" + system.group(1));
        }
        return system.replaceAll(" ");
    }

    /** Decimal commas become points where semicolons separate the numbers. */
    private static String withPoints(String text) {
        return text.matches("[^;]*\\d,\\d+\\s*;.*") && !text.contains(".")
                ? text.replaceAll("(?<=\\d),(?=\\d)", ".")
                : text;
    }
}
