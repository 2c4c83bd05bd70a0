package dev.cairn.imports.footprint;

import dev.cairn.imports.ImportResult;
import dev.cairn.imports.PastedText;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.geometry.BoxOutline;
import dev.cairn.stac.geometry.GeoJsonReader;
import dev.cairn.stac.geometry.JtsGeometries;
import dev.cairn.stac.geometry.Longitudes;
import dev.cairn.stac.geometry.UnreadablePlaceException;
import dev.cairn.stac.geometry.WellKnownReader;

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
public final class PlaceReader {
    private static final String NOT_UNDERSTOOD =
            "No place was found in this text. GeoJSON, WKT, or the four sides of a box in degrees are understood,"
                    + " such as 13.09, 52.33, 13.76, 52.68.";

    /** What a list of numbers in JSON is made of. */
    private static final String LIST_SIGNS = "0123456789.eE+-,;[] \t\n\r";

    private static final Pattern SYSTEM =
            Pattern.compile("(?i)EPSG:{1,2}(?:[\\d.]{0,8}:)?(\\d{1,6})");

    private PlaceReader() {}

    /**
     * Finds out what the text is, and reads it.
     *
     * @return one place, or several where the text does not tell which is meant, the likeliest
     *     first
     */
    public static ImportResult<List<ImportedPlace>> read(String pasted) {
        String text = PastedText.tidy(pasted);
        if (text.isEmpty()) {
            return new ImportResult.Bad<>("There is nothing to read.");
        }
        List<String> notes = new ArrayList<>();
        try {
            return new ImportResult.Good<>(places(text, notes), notes);
        } catch (UnreadablePlaceException e) {
            return new ImportResult.Bad<>(e.sentence());
        } catch (TopologyException e) {
            return new ImportResult.Bad<>(
                    "The outline crosses itself too often to be split at the antimeridian.");
        } catch (IllegalArgumentException e) {
            // JTS refuses lines of one position and rings of two.
            return new ImportResult.Bad<>("The geometry has too few positions to be an outline.");
        }
    }

    /** The whole world. */
    public static ImportedPlace world() {
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
    public static ImportedPlace box(
            BigDecimal west, BigDecimal south, BigDecimal east, BigDecimal north) {
        List<BigDecimal> bbox = List.of(west, south, east, north);
        return new ImportedPlace(PlaceTitle.of(bbox), BoxOutline.geometry(bbox), bbox);
    }

    private static List<ImportedPlace> places(String text, List<String> notes)
            throws UnreadablePlaceException {
        var footprint = new PastedFootprint(notes);
        Optional<String> wellKnown = WellKnownReader.within(text);
        if (wellKnown.isPresent()) {
            return footprint.places(List.of(WellKnownReader.geometry(wellKnown.get())));
        }
        boolean object = text.startsWith("{");
        if (object && text.contains("\"")) {
            @Nullable Object json = GeoJsonReader.plain(text);
            if (json instanceof Map<?, ?> map && isGeoJson(map)) {
                return footprint.places(GeoJsonReader.geometries(map));
            }
        }
        boolean list = text.startsWith("[");
        if (list && text.chars().allMatch(c -> LIST_SIGNS.indexOf(c) >= 0)) {
            // Other programs print lists without commas: those are read as free text.
            @Nullable JsonValue json = JsonText.of(numbersOnly(text)).root();
            if (json != null && JsonValues.plain(json) instanceof List<?> numbers) {
                List<ImportedPlace> nested = list(numbers, notes);
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
    private static List<ImportedPlace> list(List<?> list, List<String> notes)
            throws UnreadablePlaceException {
        boolean flat = list.stream().allMatch(Number.class::isInstance);
        if (flat && list.size() == 6) {
            List<BigDecimal> six = list.stream().map(n -> new BigDecimal(n.toString())).toList();
            if (six.stream().anyMatch(n -> Math.abs((long) n.scale()) > 100)) {
                throw new UnreadablePlaceException(NOT_UNDERSTOOD);
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
                    .places(
                            GeoJsonReader.geometries(
                                    JtsGeometries.geometry("Polygon", List.of(list))));
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
                    .places(GeoJsonReader.geometries(JtsGeometries.geometry("Polygon", list)));
        }
        return List.of();
    }

    /** Six numbers are a bbox with elevations. */
    private static ImportedPlace solid(List<BigDecimal> six, List<String> notes)
            throws UnreadablePlaceException {
        List<BigDecimal> flat = List.of(six.get(0), six.get(1), six.get(3), six.get(4));
        BoxCandidate box = new BoxTextReader(notes).anyOrder(flat).getFirst();
        ImportedPlace ground = box(box.west(), box.south(), box.east(), box.north());
        List<BigDecimal> bbox =
                List.of(box.west(), box.south(), six.get(2), box.east(), box.north(), six.get(5));
        return new ImportedPlace(ground.title(), ground.geometry(), bbox);
    }

    private static List<ImportedPlace> free(String text, boolean byProgram, List<String> notes)
            throws UnreadablePlaceException {
        String plain = withPoints(withoutSystem(text));
        List<ImportedPlace> boxes =
                new BoxTextReader(notes)
                        .boxes(plain).stream()
                                .map(b -> box(b.west(), b.south(), b.east(), b.north()))
                                .toList();
        if (!boxes.isEmpty()) {
            return boxes;
        }
        var positions = new PositionTextReader(notes);
        Map<String, Object> outline = positions.outline(plain).orElse(null);
        if (outline != null) {
            return new PastedFootprint(notes).places(List.of(outline));
        }
        List<BoxAngle> angles = BoxAngle.all(plain);
        if (angles.size() == 6) {
            return List.of(solid(angles.stream().map(BoxAngle::signed).toList(), notes));
        }
        List<Map<String, Object>> candidates =
                angles.size() == 2
                        ? positions.point(angles, byProgram)
                        : angles.size() >= 8 && angles.size() % 2 == 0
                                ? positions.row(angles)
                                : List.of();
        List<ImportedPlace> places = new ArrayList<>();
        for (Map<String, Object> candidate : candidates) {
            places.addAll(new PastedFootprint(notes).places(List.of(candidate)));
        }
        if (places.isEmpty()) {
            throw new UnreadablePlaceException(NOT_UNDERSTOOD);
        }
        return places;
    }

    /**
     * Without the name of the coordinate system, which has to be the one of longitude and latitude.
     */
    private static String withoutSystem(String text) throws UnreadablePlaceException {
        Matcher system = SYSTEM.matcher(text);
        if (!system.find()) {
            return text;
        }
        if (!system.group(1).equals("4326") && !system.group(1).equals("4979")) {
            throw UnreadablePlaceException.otherSystem("EPSG:" + system.group(1));
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
