package dev.cairn.check.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

class FootprintFixesTest {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    private static final String HALVES =
            "{\"type\": \"MultiPolygon\", \"coordinates\": [[[[177, -20], [180, -20], [180, -16], [177, -16], [177, -20]]],"
                    + " [[[-180, -20], [-178, -20], [-178, -16], [-180, -16], [-180, -20]]]]}";

    private static JsonText item(String geometry, String bbox) {
        return JsonText.of(
                """
                {"type": "Feature", "stac_version": "1.0.0", "id": "x", %s "bbox": %s,
                 "properties": {"datetime": "2024-01-01T00:00:00Z"}, "links": [], "assets": {}}\
                """
                        .formatted(geometry, bbox));
    }

    private static Stream<Fix> fixes(JsonText text) {
        return CHECKER
                .check(text, CheckOptions.of(Profile.STAC).withFileName("x.json"))
                .findings()
                .stream()
                .flatMap(finding -> finding.fixes().stream())
                .filter(fix -> fix.title().contains("of the bounding box"));
    }

    /** Missing, null, of another kind, and broken inside. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "\"geometry\": null,",
                "\"geometry\": \"here\",",
                "\"geometry\": {\"type\": \"Polygon\", \"coordinates\": \"here\"},"
            })
    void aBoxAcrossTheAntimeridianIsCutThere(String geometry) {
        JsonText text = item(geometry, "[177, -20, -178, -16]");
        List<Fix> fixes = fixes(text).toList();
        assertThat(fixes).isNotEmpty();
        for (Fix fix : fixes) {
            JsonText fixed = text.with(fix.edits());
            assertThat(fixed.get(JsonPointer.of("geometry")))
                    .as(fix.title())
                    .isEqualTo(JsonText.of(HALVES).root());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[5, 53, 9, 50]", "[500000, 50, 500100, 53]", "[5, 50, 9, 95]", "[5, 50, 9]"})
    void aBoxThatIsNoneHasNoFootprint(String bbox) {
        assertThat(fixes(item("\"geometry\": \"here\",", bbox))).isEmpty();
    }
}
