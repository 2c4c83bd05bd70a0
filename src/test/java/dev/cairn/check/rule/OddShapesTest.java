package dev.cairn.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.migrate.Migration;
import dev.cairn.check.migrate.MigrationCatalogue;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.model.PlacedTemplates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** No rule fails on an item of an odd shape, and all that is offered for one can be made. */
final class OddShapesTest {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());
    private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");

    /** What is put in each place in turn. */
    private static final List<JsonValue> ODD =
            List.of(
                    JsonValues.value(null),
                    JsonValues.value("odd: value"),
                    JsonValues.value(List.of(Collections.emptyMap(), 1, "a", List.of(1))),
                    JsonValues.value(Collections.singletonMap("a", List.of())));

    private static String model(String version) {
        return PlacedTemplates.trainedModel("odd", NOW)
                .replace(
                        "\"mlm:input\": []",
                        """
                        "mlm:input": [{"name": "a", "bands": ["B02"], "norm_type": "z-score",
                          "value_scaling": [{"type": "z-score", "mean": 1, "stddev": 2}],
                          "input": {"shape": [0, 1], "dim_order": ["x", "x"], "data_type": "int8"}}],
                        "license": "mit", "sci:doi": "https://doi.org/10.1000/182",
                        "ml-model:prediction_type": "detection", "ml-model:learning_approach": "a",
                        "contacts": [{"phones": [{"value": "0 1"}]}],
                        "start_datetime": "2024-01-01T00:00:00Z"
                        """)
                .replace(
                        "\"links\": []",
                        "\"links\": [{\"rel\": \"ml-model:train-data\", \"href\": \"a\"}]")
                .replace(ExtensionUrl.MLM, version);
    }

    private static List<JsonPointer> places(JsonText text) {
        List<JsonPointer> places = new ArrayList<>();
        add(text, JsonPointer.ROOT, places);
        return places;
    }

    private static void add(JsonText text, JsonPointer place, List<JsonPointer> places) {
        if (!place.isRoot()) {
            places.add(place);
        }
        switch (text.get(place)) {
            case JsonObject object ->
                    object.names().forEach(name -> add(text, place.child(name), places));
            case JsonArray array -> {
                for (int i = 0; i < Math.min(array.size(), 2); i++) {
                    add(text, place.child(i), places);
                }
            }
            case null, default -> {}
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ExtensionUrl.MLM,
                ExtensionUrl.ML_MODEL,
                "https://stac-extensions.github.io/mlm/v1.5.0/schema.json"
            })
    void whatIsOfferedCanBeMade(String extension) {
        JsonText text = JsonText.of(model(extension));
        for (JsonPointer place : places(text)) {
            for (JsonValue odd : ODD) {
                JsonText other = new JsonEditor(text).set(place, odd).result();
                CheckOptions options = CheckOptions.of(Profile.AIOPEN).withFileName("a.json");
                for (Finding finding : CHECKER.check(other, options).findings()) {
                    for (Fix fix : finding.fixes()) {
                        JsonText mended = other.with(fix.edits());
                        assertThat(mended.parses()).as(finding.message()).isTrue();
                    }
                }
                for (Migration migration : MigrationCatalogue.of(other)) {
                    assertThat(other.with(migration.edits()).parses()).isTrue();
                }
            }
        }
    }

    @Test
    void anItemWithoutPartsIsNoProblem() {
        for (String text :
                List.of(
                        "{\"type\": \"Feature\"}",
                        "{\"type\": \"Feature\", \"stac_extensions\": [\"%s\"]}"
                                .formatted(ExtensionUrl.MLM))) {
            assertThat(CHECKER.check(JsonText.of(text), CheckOptions.of(Profile.AIOPEN)).valid())
                    .isFalse();
        }
    }
}
