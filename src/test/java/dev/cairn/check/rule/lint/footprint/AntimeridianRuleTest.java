package dev.cairn.check.rule.lint.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.TextLayout;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Objects;

/** Footprints across the antimeridian, and those that only look like it. */
final class AntimeridianRuleTest {

    private final Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    private static JsonText item(String geometry, String bbox) {
        return JsonText.of(
                """
                {"type": "Feature", "stac_version": "1.0.0", "id": "islands",
                 "geometry": %s,
                 "bbox": %s,
                 "properties": {"datetime": "2024-06-01T00:00:00Z"}, "links": [], "assets": {}}
                """
                        .formatted(geometry, bbox));
    }

    private static String polygon(String rings) {
        return "{\"type\": \"Polygon\", \"coordinates\": [" + rings + "]}";
    }

    private List<Finding> findings(JsonText item) {
        return checker.check(item, CheckOptions.of(Profile.STAC)).findings();
    }

    private List<Finding> found(JsonText item, String rule) {
        return findings(item).stream().filter(f -> f.rule().equals(rule)).toList();
    }

    private JsonText fixed(JsonText item, String rule) {
        Finding finding = found(item, rule).getFirst();
        Fix fix = finding.fixes().getFirst();
        JsonText fixed = item.with(fix.edits());
        assertThat(findings(fixed)).as(fixed.text()).isEmpty();
        return fixed;
    }

    private static String at(JsonText item, String pointer) {
        JsonValue value = Objects.requireNonNull(item.get(JsonPointer.parse(pointer)));
        return JsonValues.write(value, TextLayout.COMPACT, 0).replaceAll("\\s+", "");
    }

    @Test
    void anOutlineThatJumpsIsSplitAndSoIsItsBox() {
        JsonText item =
                item(
                        polygon("[[179.5, 60], [-179, 60], [-179, 61], [179.5, 61], [179.5, 60]]"),
                        "[-179, 60, 179.5, 61]");
        assertThat(findings(item)).extracting(Finding::rule).containsExactly("lint/antimeridian");
        JsonText fixed = fixed(item, "lint/antimeridian");
        assertThat(at(fixed, "/geometry/type")).isEqualTo("\"MultiPolygon\"");
        assertThat(at(fixed, "/bbox")).isEqualTo("[179.5,60,-179,61]");
    }

    @Test
    void aBoxThatGoesAcrossStaysAsItIs() {
        JsonText item =
                item(
                        polygon("[[170, 10], [-170, 10], [-170, 20], [170, 20], [170, 10]]"),
                        "[170.0, 10, -170, 20]");
        JsonText fixed = fixed(item, "lint/antimeridian");
        assertThat(fixed.text()).contains("\"bbox\": [170.0, 10, -170, 20]");
    }

    @Test
    void aHoleComesAlongOnTheSideWhereItIs() {
        JsonText item =
                item(
                        polygon(
                                "[[170, 0], [-170, 0], [-170, 20], [170, 20], [170, 0]],"
                                        + " [[-176, 5], [-178, 5], [-178, 6], [-176, 6], [-176, 5]]"),
                        "[170, 0, -170, 20]");
        String geometry = at(fixed(item, "lint/antimeridian"), "/geometry/coordinates");
        assertThat(geometry).contains("-176", "-178").doesNotContain("184", "182");
    }

    @Test
    void partsThatDoNotCrossStay() {
        JsonText item =
                item(
                        "{\"type\": \"MultiPolygon\", \"coordinates\": ["
                                + "[[[170, 0], [175, 0], [175, 5], [170, 5], [170, 0]]],"
                                + "[[[178, 0], [-178, 0], [-178, 5], [178, 5], [178, 0]]]]}",
                        "[-178, 0, 178, 5]");
        JsonText fixed = fixed(item, "lint/antimeridian");
        assertThat(at(fixed, "/geometry/coordinates")).contains("175");
        assertThat(at(fixed, "/bbox")).isEqualTo("[170,0,-178,5]");
    }

    @Test
    void elevationsAreNotThrownAway() {
        JsonText item =
                item(
                        polygon(
                                "[[179, 0, 5], [-179, 0, 5], [-179, 1, 5], [179, 1, 5], [179, 0, 5]]"),
                        "[-179, 0, 179, 1]");
        Finding finding = found(item, "lint/antimeridian").getFirst();
        assertThat(finding.fixes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the whole world, and what reaches the antimeridian
                "[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]",
                "[[-180, 60], [180, 60], [180, 61], [-180, 61], [-180, 60]]",
                "[[170, 10], [180, 10], [-170, 20], [170, 20], [170, 10]]",
                // nearly the whole world
                "[[-179.999, -89.999], [179.999, -89.999], [179.999, 89.999], [-179.999, 89.999], [-179.999, -89.999]]",
                "[[-179.75, -60], [179.75, -60], [179.75, 60], [-179.75, 60], [-179.75, -60]]",
                // half of it, by a box that has latitude in the wrong place
                "[[-179.999, -4.5], [3.2, -4.5], [3.2, 70.5], [-179.999, 70.5], [-179.999, -4.5]]",
                // around a pole
                "[[-120, 70], [0, 70], [120, 70], [-120, 70]]",
                // nowhere near
                "[[5, 47], [15, 47], [15, 55], [5, 55], [5, 47]]"
            })
    void othersAreNoBelts(String ring) {
        assertThat(found(item(polygon(ring), "[0, 0, 1, 1]"), "lint/antimeridian")).isEmpty();
    }

    @Test
    void longitudesPast180AreCutAndPutWhereTheyBelong() {
        JsonText item =
                item(
                        polygon("[[175, 0], [190, 0], [190, 5], [175, 5], [175, 0]]"),
                        "[175, 0, 190, 5]");
        JsonText fixed = fixed(item, "lint/coordinates-range");
        assertThat(at(fixed, "/geometry/type")).isEqualTo("\"MultiPolygon\"");
        assertThat(at(fixed, "/geometry/coordinates")).contains("-170").doesNotContain("190");
        assertThat(at(fixed, "/bbox")).isEqualTo("[175,0,-170,5]");
    }

    @Test
    void soAreThoseWestOfIt() {
        JsonText item =
                item(
                        polygon("[[-185, 0], [-170, 0], [-170, 5], [-185, 5], [-185, 0]]"),
                        "[-185, 0, -170, 5]");
        JsonText fixed = fixed(item, "lint/coordinates-range");
        assertThat(at(fixed, "/bbox")).isEqualTo("[175,0,-170,5]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Polygon\", \"coordinates\": []}",
                "{\"type\": \"MultiPolygon\", \"coordinates\": []}",
                "{\"type\": \"MultiPolygon\", \"coordinates\": [[]]}",
                "{\"type\": \"MultiPoint\", \"coordinates\": []}",
                "{\"type\": \"GeometryCollection\", \"geometries\": []}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[5, 5], [5, 5], [5, 5], [5, 5]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[5, 5], [6, 6], [5, 5], [5, 5]]]}"
            })
    void aFootprintWithoutCornersIsFoundAndMadeOfTheBox(String geometry) {
        JsonText fixed = fixed(item(geometry, "[5, 47, 15, 55]"), "lint/footprint-empty");
        assertThat(at(fixed, "/geometry/type")).isEqualTo("\"Polygon\"");
        assertThat(at(fixed, "/geometry/coordinates")).contains("[5,47]", "[15,55]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Polygon\", \"coordinates\": [[[5, 47], [15, 47], [15, 55], [5, 47]]]}",
                "{\"type\": \"Point\", \"coordinates\": [5, 47]}",
                "null"
            })
    void aFootprintWithCornersIsNotEmpty(String geometry) {
        assertThat(found(item(geometry, "[5, 47, 15, 55]"), "lint/footprint-empty")).isEmpty();
    }

    @Test
    void whatASchemaRefusesIsToldOnce() {
        JsonText item = item(polygon("[]"), "[5, 47, 15, 55]");
        assertThat(findings(item)).hasSize(1);
        assertThat(found(item, "lint/footprint-empty")).isEmpty();
    }
}
