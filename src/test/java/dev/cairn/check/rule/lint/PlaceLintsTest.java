package dev.cairn.check.rule.lint;

import static dev.cairn.check.rule.lint.LintCase.GOOD;
import static dev.cairn.check.rule.lint.LintCase.error;
import static dev.cairn.check.rule.lint.LintCase.hint;
import static dev.cairn.check.rule.lint.LintCase.warning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Lints on footprints, boxes, times and the version of STAC. */
final class PlaceLintsTest {

    static List<LintCase> cases() {
        String ring = "[[5, 47], [15, 47], [15, 55], [5, 55], [5, 47]]";
        String geometry = GOOD.substring(GOOD.indexOf("\"geometry\""), GOOD.indexOf("  \"bbox\""));
        return List.of(
                warning(
                        "bbox-geometry",
                        "\"bbox\": [5, 47, 15, 55]",
                        "\"bbox\": [5, 47, 25, 55]",
                        1),
                hint(
                        "bbox-geometry",
                        "\"bbox\": [5, 47, 15, 55]",
                        "\"bbox\": [5, 47, 15.2, 55]",
                        1),
                error("bbox-geometry", "\"bbox\": [5, 47, 15, 55],\n", "\n", 1),
                warning(
                        "world-bbox",
                        "\"bbox\": [5, 47, 15, 55]",
                        "\"bbox\": [-90, -180, 90, 180]",
                        1),
                warning("ring-closed", ring, "[[5, 47], [15, 47], [15, 55], [5, 55]]", 1),
                error("ring-closed", ring, "[[5, 47], [15, 47], [15, 55]]", 1),
                hint("ring-winding", ring, "[[5, 47], [5, 55], [15, 55], [15, 47], [5, 47]]", 1),
                warning(
                        "coordinates-range",
                        ring,
                        "[[205, 47], [215, 47], [215, 55], [205, 47]]",
                        1),
                warning(
                        "coordinates-range",
                        ring,
                        "[[500000, 4700000], [500100, 4700000], [500100, 4700100], [500000, 4700000]]",
                        0),
                warning(
                        "coordinates-swapped",
                        ring,
                        "[[47, 5], [47, 15], [55, 15], [55, 5], [47, 5]]",
                        1),
                warning(
                        "coordinates-swapped",
                        ring,
                        "[[5, 147], [15, 147], [15, 155], [5, 147]]",
                        1),
                warning("footprint-empty", "[" + ring + "]", "[]", 1),
                warning(
                        "antimeridian",
                        ring,
                        "[[175, 47], [-175, 47], [-175, 55], [175, 55], [175, 47]]",
                        1),
                error("geometry-null", geometry, "\"geometry\": null,\n", 2),
                error("geometry-null", geometry, "", 2),
                warning("time-order", "\"2024-01-01T00:00:00Z\"", "\"2025-01-01T00:00:00Z\"", 1),
                error("time-half", "\"end_datetime\": \"2024-12-31T00:00:00Z\",\n", "\n", 3),
                error("time-half", "\"start_datetime\": \"2024-01-01T00:00:00Z\",\n", "\n", 1),
                error("time-half", "\"2024-06-01T00:00:00Z\"", "\"2024-06-01T00:00:00\"", 1),
                error("stac-version", "\"1.0.0\"", "\"1.0.0-rc.2\"", 1),
                error("stac-version", "\"1.0.0\"", "\"1.0\"", 1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneMistakeIsFoundOnceAndEachFixRemovesIt(LintCase wrong) {
        wrong.check();
    }
}
