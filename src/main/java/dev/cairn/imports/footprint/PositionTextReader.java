package dev.cairn.imports.footprint;

import dev.cairn.stac.geometry.JtsGeometries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads bare positions: a point, or the corners of an outline as KML and metadata files list them.
 */
final class PositionTextReader {
    private static final Pattern TUPLE =
            Pattern.compile(
                    "[-+]?[\\d.]+(?:[eE][-+]?\\d+)?([,\\s]+[-+]?[\\d.]+(?:[eE][-+]?\\d+)?){1,2}");

    private final List<String> notes;

    PositionTextReader(List<String> notes) {
        this.notes = notes;
    }

    /** Three corners or more, each a pair or a triple that is set apart from the next. */
    Optional<Map<String, Object>> outline(String text) {
        for (String between : List.of("\\s+", "\\s*[,;]\\s*", "\\s*;\\s*", "\\s*\\n\\s*")) {
            List<String> pieces =
                    Arrays.stream(text.strip().split(between)).filter(p -> !p.isEmpty()).toList();
            if (pieces.size() >= 3
                    && pieces.stream()
                            .allMatch(
                                    piece ->
                                            piece.length() < 200
                                                    && TUPLE.matcher(piece).matches())) {
                return Optional.of(
                        polygon(
                                pieces.stream()
                                        .map(BoxAngle::all)
                                        .map(PositionTextReader::position)
                                        .toList()));
            }
        }
        return Optional.empty();
    }

    /** A row of numbers without any mark between the corners: pairs in one order or the other. */
    List<Map<String, Object>> row(List<BoxAngle> angles) {
        List<List<BigDecimal>> longitudeFirst = new ArrayList<>();
        List<List<BigDecimal>> latitudeFirst = new ArrayList<>();
        for (int i = 0; i + 1 < angles.size(); i += 2) {
            BigDecimal first = angles.get(i).signed();
            BigDecimal second = angles.get(i + 1).signed();
            longitudeFirst.add(List.of(first, second));
            latitudeFirst.add(List.of(second, first));
        }
        List<Map<String, Object>> candidates = new ArrayList<>();
        if (inDegrees(longitudeFirst)) {
            candidates.add(polygon(longitudeFirst));
        }
        if (inDegrees(latitudeFirst)) {
            candidates.add(polygon(latitudeFirst));
        }
        if (candidates.size() > 1) {
            notes.add("Longitude or latitude may come first; choose the place that is meant.");
        }
        return candidates;
    }

    /**
     * Two numbers: a point. Maps for people copy latitude first, programs write longitude first.
     *
     * @param byProgram whether a list in brackets was pasted
     */
    List<Map<String, Object>> point(List<BoxAngle> angles, boolean byProgram) {
        BoxAngle first = angles.get(0);
        BoxAngle second = angles.get(1);
        List<BigDecimal> asWritten = List.of(first.signed(), second.signed());
        List<BigDecimal> swapped = asWritten.reversed();
        if (first.isLatitude() || second.isLongitude()) {
            return points(List.of(swapped));
        }
        if (first.isLongitude() || second.isLatitude()) {
            return points(List.of(asWritten));
        }
        List<Map<String, Object>> candidates =
                points(byProgram ? List.of(asWritten, swapped) : List.of(swapped, asWritten));
        if (candidates.size() > 1) {
            notes.add("Longitude or latitude may come first; choose the place that is meant.");
        }
        return candidates;
    }

    private static List<Map<String, Object>> points(List<List<BigDecimal>> positions) {
        return positions.stream()
                .filter(position -> inDegrees(List.of(position)))
                .distinct()
                .map(position -> JtsGeometries.geometry("Point", position))
                .toList();
    }

    private static boolean inDegrees(List<List<BigDecimal>> positions) {
        return positions.stream()
                .allMatch(
                        p ->
                                p.get(0).abs().doubleValue() <= 360
                                        && p.get(1).abs().doubleValue() <= 90);
    }

    private static List<BigDecimal> position(List<BoxAngle> angles) {
        return angles.stream().map(BoxAngle::signed).toList();
    }

    private static Map<String, Object> polygon(List<List<BigDecimal>> corners) {
        return JtsGeometries.geometry("Polygon", List.of(corners));
    }
}
