package dev.cairn.check.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Profile;
import dev.cairn.check.Severity;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RemainingErrorNotes;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class MigrationCatalogueTest {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    private static JsonText item(String extension, String version, String properties, String rest) {
        return JsonText.of(
                """
                {
                  "type": "Feature",
                  "stac_version": "%s",
                  "stac_extensions": ["%s"],
                  "id": "ships",
                  "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
                  "bbox": [0, 0, 1, 1],
                  "properties": {
                    "datetime": "2024-06-01T00:00:00Z",
                    "title": "Ships",
                    %s
                  },
                  %s
                }
                """
                        .formatted(version, extension, properties, rest));
    }

    private static JsonText after(Migration migration, JsonText text, Map<String, String> answers) {
        return text.with(migration.outcome(answers).edits());
    }

    private static List<String> errors(JsonText text) {
        return CHECKER.check(text, CheckOptions.of(Profile.STAC)).findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(Finding::message)
                .toList();
    }

    private static String at(JsonText text, Object... tokens) {
        return String.valueOf(text.get(JsonPointer.of(tokens)));
    }

    @Test
    void anMlModelItemBecomesAnMlmItem() {
        JsonText old =
                item(
                        ExtensionUrl.ML_MODEL,
                        "1.0.0",
                        """
                        "ml-model:type": "ml-model",
                        "ml-model:learning_approach": "supervised",
                        "ml-model:prediction_type": "object-detection",
                        "ml-model:training-processor-type": "gpu",
                        "ml-model:architecture": "YOLO"
                        """,
                        """
                        "links": [
                          {"rel": "ml-model:train-data", "href": "https://example.org/data.json"},
                          {"rel": "ml-model:inferencing-image", "href": "https://example.org/image"}
                        ],
                        "assets": {
                          "checkpoint": {
                            "href": "https://example.org/last.ckpt",
                            "roles": ["ml-model:checkpoint"]
                          }
                        }
                        """);
        Migration migration = MigrationCatalogue.model(old).orElseThrow();
        assertThat(migration.from()).isEqualTo("ml-model 1.0.0");
        assertThat(migration.questions())
                .extracting(MigrationQuestion::id)
                .containsExactly("accelerator");
        JsonText now = after(migration, old, Map.of());

        assertThat(errors(now)).isEmpty();
        assertThat(now.text()).doesNotContain("ml-model");
        assertThat(at(now, "properties", "mlm:name")).contains("Ships");
        assertThat(at(now, "properties", "mlm:tasks")).contains("object-detection");
        assertThat(at(now, "properties", "mlm:accelerator")).contains("cuda");
        assertThat(at(now, "properties", "keywords")).contains("supervised learning");
        assertThat(at(now, "links", 0, "rel")).contains("derived_from");
        assertThat(at(now, "links", 0, "ml-aoi:split")).contains("train");
        assertThat(at(now, "assets", "inferencing-image", "roles"))
                .contains("mlm:inference-runtime");
        assertThat(at(now, "assets", "checkpoint", "roles")).contains("mlm:model");
        assertThat(migration.left()).hasSize(2);

        JsonText open = after(migration, old, Map.of("accelerator", "no"));
        assertThat(open.get(JsonPointer.of("properties", "mlm:accelerator"))).isNull();
    }

    @Test
    void aNewerMlmItemComesDown() {
        JsonText newer =
                item(
                        "https://stac-extensions.github.io/mlm/v1.5.0/schema.json",
                        "1.0.0",
                        """
                        "mlm:name": "ships-model",
                        "mlm:architecture": "U-Net",
                        "mlm:tasks": ["downscaling"],
                        "mlm:input": [
                          {
                            "name": "a",
                            "input": {"shape": [1], "dim_order": ["batch"], "data_type": "float32"},
                            "value_scaling": [
                              {"type": "z-score", "mean": 1.50, "stddev": 2},
                              {"type": "z-score", "mean": 3, "stddev": 4}
                            ],
                            "pre_processing_function": [{"format": "python", "expression": "f"}]
                          },
                          {
                            "name": "b",
                            "input": {"shape": [1], "dim_order": ["batch"], "data_type": "float32"},
                            "value_scaling": [{"type": "clip", "minimum": 0, "maximum": 1}]
                          }
                        ],
                        "mlm:output": []
                        """,
                        """
                        "links": [],
                        "assets": {
                          "m": {
                            "href": "https://example.org/m",
                            "roles": ["mlm:model"],
                            "mlm:artifact_type": "torch.save"
                          }
                        }
                        """);
        assertThat(errors(newer)).isEmpty();
        Migration migration = MigrationCatalogue.model(newer).orElseThrow();
        JsonText now = after(migration, newer, Map.of());

        assertThat(errors(now)).isEmpty();
        assertThat(migration.to()).isEqualTo("mlm 1.3.0");
        assertThat(at(now, "properties", "mlm:tasks")).contains("super-resolution");
        assertThat(at(now, "properties", "mlm:input", 0, "norm_type")).contains("z-score");
        assertThat(at(now, "properties", "mlm:input", 0, "norm_by_channel")).isEqualTo("true");
        assertThat(now.text()).contains("1.50").doesNotContain("\"value_scaling\": [");
        assertThat(at(now, "properties", "mlm:input", 0, "pre_processing_function", "format"))
                .contains("python");
        assertThat(at(now, "properties", "mlm:input", 1, "pre_processing_function", "format"))
                .contains("value_scaling");
        assertThat(MigrationCatalogue.model(now)).isEmpty();
        JsonText other = after(migration, newer, Map.of("task:downscaling", "regression"));
        assertThat(at(other, "properties", "mlm:tasks")).contains("regression");
    }

    @Test
    void anOlderMlmItemGetsItsBandsDescribed() {
        JsonText older =
                item(
                        "https://crim-ca.github.io/mlm-extension/v1.2.0/schema.json",
                        "1.0.0",
                        """
                        "mlm:name": "ships-model",
                        "mlm:architecture": "U-Net",
                        "mlm:tasks": ["detection"],
                        "mlm:input": [
                          {
                            "name": "a",
                            "bands": ["B02", "B03"],
                            "input": {"shape": [1], "dim_order": ["batch"], "data_type": "float32"}
                          }
                        ],
                        "mlm:output": []
                        """,
                        """
                        "links": [],
                        "assets": {
                          "m": {"href": "https://example.org/m", "roles": ["mlm:model"]}
                        }
                        """);
        JsonText now = after(MigrationCatalogue.model(older).orElseThrow(), older, Map.of());

        assertThat(errors(now)).isEmpty();
        assertThat(at(now, "assets", "m", "eo:bands", 0, "common_name")).contains("blue");
        assertThat(at(now, "stac_extensions")).contains(ExtensionUrl.EO);
    }

    @Test
    void theCoreGoesUpAndBackWhereNothingIsLost() {
        JsonText old =
                item(
                        ExtensionUrl.ML_AOI,
                        "1.0.0",
                        "\"license\": \"proprietary\"",
                        "\"links\": [], \"assets\": {}");
        Migration up = MigrationCatalogue.core(old).getFirst();
        JsonText now = after(up, old, Map.of());

        assertThat(up.to()).isEqualTo("STAC 1.1.0");
        assertThat(at(now, "properties", "license")).contains("other");
        JsonText back = after(MigrationCatalogue.core(now).getFirst(), now, Map.of());
        assertThat(back.text()).isEqualTo(old.text());

        JsonText banded =
                item(
                        ExtensionUrl.ML_AOI,
                        "1.1.0",
                        "\"license\": \"MIT\"",
                        "\"links\": [], \"assets\": {\"a\": {\"href\": \"x\", \"bands\": [{}]}}");
        assertThat(MigrationCatalogue.core(banded)).isEmpty();
    }

    @Test
    void olderTrainingDataComesUp() {
        JsonText old =
                item(
                        "https://stac-extensions.github.io/ml-aoi/v0.1.0/schema.json",
                        "1.0.0",
                        "\"ml-aoi:split\": \"validation\"",
                        """
                        "collection": "ships",
                        "links": [
                          {"rel": "derived_from", "href": "./a.json", "role": "ml-aoi:label"}
                        ],
                        "assets": {}
                        """);
        Migration migration = MigrationCatalogue.data(old).orElseThrow();
        JsonText now = after(migration, old, Map.of());

        assertThat(errors(now)).isEmpty();
        assertThat(at(now, "stac_extensions")).contains(ExtensionUrl.ML_AOI);
        assertThat(at(now, "properties", "ml-aoi:split")).contains("validate");
        assertThat(at(now, "links", 0, "ml-aoi:role")).contains("label");
        assertThat(migration.left()).singleElement().asString().contains("./collection.json");
        assertThat(MigrationCatalogue.data(now)).isEmpty();
    }

    @Test
    void aLinkToACollectionWithoutItsIdIsAskedAbout() {
        JsonText old =
                item(
                        "https://stac-extensions.github.io/ml-aoi/v0.1.0/schema.json",
                        "1.0.0",
                        "\"ml-aoi:split\": \"train\"",
                        """
                        "links": [{"rel": "collection", "href": "./collection.json"}],
                        "assets": {}
                        """);
        Migration migration = MigrationCatalogue.data(old).orElseThrow();

        assertThat(migration.questions())
                .extracting(MigrationQuestion::id)
                .containsExactly("collection-link");
        assertThat(migration.left()).singleElement().asString().contains("(collection)");
        JsonText removed = after(migration, old, Map.of("collection-link", "remove"));
        assertThat(errors(removed)).isEmpty();
        assertThat(at(removed, "links")).isEqualTo("[]");
    }

    @Test
    void emptyDescriptionsDoNotStandInTheWayOfANewerCore() {
        JsonText old =
                item(
                        ExtensionUrl.ML_AOI,
                        "1.0.0",
                        "\"description\": \"\"",
                        "\"links\": [], \"assets\": {\"a\": {\"href\": \"x\", \"description\": \"\"}}");
        JsonText now = after(MigrationCatalogue.core(old).getFirst(), old, Map.of());

        assertThat(errors(now)).isEmpty();
        assertThat(now.text()).doesNotContain("description");
    }

    @Test
    void whatWasBegunInADraftIsTidied() {
        JsonText old =
                item(
                        "https://stac-extensions.github.io/mlm/v1.5.0/schema.json",
                        "1.1.0",
                        """
                        "mlm:name": "ships-model",
                        "mlm:architecture": "U-Net",
                        "mlm:tasks": ["detection"],
                        "mlm:framework_version": "0.8.0.dev0",
                        "mlm:input": [],
                        "mlm:output": [
                          {
                            "name": "a",
                            "tasks": ["detection"],
                            "result": {
                              "shape": [-1, "", 3],
                              "dim_order": ["batch", "", "bands"],
                              "data_type": "float32"
                            }
                          }
                        ]
                        """,
                        """
                        "links": [{"rel": "self", "href": "./a.json"}],
                        "assets": {"m": {"href": "https://example.org/m", "roles": ["mlm:model"]}}
                        """);
        JsonText now = after(MigrationCatalogue.model(old).orElseThrow(), old, Map.of());

        assertThat(errors(now)).isEmpty();
        assertThat(at(now, "properties", "mlm:framework_version")).contains("0.8.0-dev0");
        assertThat(at(now, "properties", "mlm:output", 0, "result", "shape")).isEqualTo("[-1,3]");
        assertThat(at(now, "links")).isEqualTo("[]");
    }

    @Test
    void errorsThatAMigrationLeavesAreNamedOnce() {
        JsonText old =
                item(
                        "https://stac-extensions.github.io/mlm/v1.5.0/schema.json",
                        "1.0.0",
                        """
                        "mlm:name": "ships-model",
                        "mlm:framework_version": "newest",
                        "mlm:tasks": ["detection"],
                        "mlm:input": [],
                        "mlm:output": []
                        """,
                        """
                        "links": [],
                        "assets": {"m": {"href": "https://example.org/m", "roles": ["mlm:model"]}}
                        """);
        Migration migration = MigrationCatalogue.model(old).orElseThrow();
        RemainingErrorNotes aftermath =
                RemainingErrorNotes.of(
                        old, migration.outcome(Map.of()), CHECKER, CheckOptions.of(Profile.STAC));

        assertThat(aftermath.errors()).isEqualTo(1);
        assertThat(aftermath.outcome().left())
                .hasSize(2)
                .anyMatch(sentence -> sentence.contains("(mlm:architecture)"))
                .anyMatch(sentence -> sentence.contains("“newest”"));
    }

    @Test
    void aPreReleaseOfTheCoreIsBroughtToTheRelease() {
        JsonText old =
                item("eo", "1.0.0-rc.1", "\"eo:cloud_cover\": 3", "\"links\": [], \"assets\": {}");
        Migration migration = MigrationCatalogue.of(old).getFirst();
        JsonText now = after(migration, old, Map.of());

        assertThat(at(now, "stac_version")).contains("1.0.0").doesNotContain("rc");
        assertThat(at(now, "stac_extensions")).contains(ExtensionUrl.EO);
        assertThat(errors(now)).isEmpty();
    }

    @Test
    void whatIsNoItemOrNoJsonHasNoMigration() {
        assertThat(MigrationCatalogue.of(JsonText.of("{"))).isEmpty();
        assertThat(MigrationCatalogue.of(JsonText.of("[]"))).isEmpty();
    }
}
