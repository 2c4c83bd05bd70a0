package dev.cairn.check.rule.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.model.PlacedTemplates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Each rule of the guide speaks when it should, is silent when it should, and its fixes mend. */
class GuideRulesTest {

    private static final CheckOptions OPTIONS =
            CheckOptions.of(Profile.AIOPEN).withFileName("model-or-data.json");
    private static final String HREF = "s3://bucket/2/0a1b/artifacts/model/MLmodel";

    private final Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    /**
     * A mistake that one rule finds.
     *
     * @param rule its id
     * @param base the item without the mistake
     * @param mistake makes it
     */
    record Case(String rule, JsonText base, Consumer<JsonEditor> mistake) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Case> cases() {
        JsonText model = model();
        JsonText data = data();
        JsonPointer properties = JsonPointer.of("properties");
        return Stream.of(
                new Case(
                        "guide/kind",
                        model,
                        e -> e.set(JsonPointer.of("stac_extensions"), List.of())),
                new Case(
                        "guide/mlm-version",
                        model,
                        e -> e.remove(JsonPointer.of("stac_extensions", 1))),
                new Case(
                        "guide/mlm-version",
                        model,
                        e -> e.remove(JsonPointer.of("stac_extensions", 0))),
                new Case(
                        "guide/ml-model-deprecated",
                        model,
                        e -> e.add(JsonPointer.of("stac_extensions"), ExtensionUrl.ML_MODEL)),
                new Case(
                        "guide/ml-aoi-version",
                        data,
                        e ->
                                e.set(
                                        JsonPointer.of("stac_extensions", 0),
                                        "https://stac-extensions.github.io/ml-aoi/v0.1.0/schema.json")),
                new Case(
                        "guide/model-asset",
                        model,
                        e -> e.set(JsonPointer.parse("/assets/model/roles"), List.of("data"))),
                new Case(
                        "guide/model-asset",
                        model,
                        e ->
                                e.set(
                                        JsonPointer.parse("/assets/model/roles/0"),
                                        "ml-model:inference-runtime")),
                new Case(
                        "guide/model-href",
                        model,
                        e ->
                                e.set(
                                        JsonPointer.parse("/assets/model/href"),
                                        "https://example.org/model.pt")),
                new Case(
                        "guide/model-href",
                        model,
                        e -> e.set(JsonPointer.parse("/assets/model/href"), "")),
                new Case(
                        "guide/model-type",
                        model,
                        e -> e.set(JsonPointer.parse("/assets/model/type"), "application/yaml")),
                new Case(
                        "guide/input-output", model, e -> e.remove(properties.child("mlm:output"))),
                new Case("guide/type", model, e -> e.set(properties.child("type"), "TrainingData")),
                new Case("guide/type", data, e -> e.set(properties.child("type"), "data")),
                new Case(
                        "guide/empty-field",
                        model,
                        e -> e.set(properties.child("mlm:tasks"), List.of())),
                new Case(
                        "guide/status-value",
                        model,
                        e -> e.set(properties.child("status"), "publised")),
                new Case(
                        "guide/data-asset",
                        data,
                        e -> e.remove(JsonPointer.parse("/assets/data/ml-aoi:role"))),
                new Case(
                        "guide/data-asset",
                        data,
                        e ->
                                e.remove(JsonPointer.parse("/assets/data/ml-aoi:role"))
                                        .set(
                                                JsonPointer.parse("/assets/data/roles"),
                                                List.of("data", "label"))),
                new Case(
                        "guide/data-href",
                        data,
                        e -> e.set(JsonPointer.parse("/assets/data/href"), "./data")),
                new Case(
                        "guide/collection",
                        model,
                        e ->
                                e.remove(JsonPointer.of("collection"))
                                        .set(JsonPointer.of("links"), List.of())),
                new Case(
                        "guide/collection-suffix",
                        model,
                        e -> e.set(JsonPointer.of("collection"), "org:published")),
                new Case("guide/title", model, e -> e.remove(properties.child("title"))),
                new Case(
                        "guide/description",
                        model,
                        e -> e.set(properties.child("description"), " ")),
                new Case("guide/version", data, e -> e.remove(properties.child("version"))),
                new Case("guide/license", model, e -> e.remove(properties.child("license"))),
                new Case("guide/contact", model, e -> e.remove(properties.child("contacts"))),
                new Case("guide/theme", model, e -> e.remove(properties.child("themes"))),
                new Case("guide/citation", model, e -> e.remove(properties.child("sci:citation"))),
                new Case(
                        "guide/href-changed-id",
                        model,
                        e ->
                                e.set(properties.child("status"), "published")
                                        .set(JsonPointer.of("id"), "river")),
                new Case(
                        "lint/collection-link",
                        model,
                        e -> e.set(JsonPointer.of("links"), List.of())),
                new Case(
                        "lint/collection-link", model, e -> e.remove(JsonPointer.of("collection"))),
                new Case(
                        "lint/stac-version",
                        model,
                        e -> e.set(JsonPointer.of("stac_version"), "1.0.0-rc.2")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void speaksOfTheMistakeAndOnlyThen(Case c) {
        assertThat(rules(c.base())).doesNotContain(c.rule());
        assertThat(rules(mistaken(c))).contains(c.rule());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFixTakesTheFindingAway(Case c) {
        JsonText text = mistaken(c);
        for (Finding finding : checker.check(text, OPTIONS).findings()) {
            if (finding.rule().equals(c.rule())) {
                assertThat(finding.message()).endsWith(".").doesNotContainIgnoringCase("schema ");
                for (Fix fix : finding.fixes()) {
                    JsonText mended = text.with(fix.edits());
                    assertThat(rules(mended)).as(fix.title()).doesNotContain(c.rule());
                }
            }
        }
    }

    @Test
    void eachRuleOfTheGuideHasACase() {
        TreeSet<String> shown = new TreeSet<>();
        cases().forEach(c -> shown.add(c.rule()));
        assertThat(
                        RuleCatalogue.all().stream()
                                .map(Rule::info)
                                .map(i -> i.id())
                                .filter(id -> id.startsWith("guide/")))
                .allMatch(shown::contains);
    }

    @Test
    void idsAreDifferentAndEveryRuleSaysWhatAndWhy() {
        List<String> ids = RuleCatalogue.all().stream().map(rule -> rule.info().id()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(RuleCatalogue.all())
                .allSatisfy(
                        rule -> {
                            assertThat(rule.info().what()).endsWith(".");
                            assertThat(rule.info().why()).endsWith(".");
                        });
    }

    private List<String> rules(JsonText text) {
        return checker.check(text, OPTIONS).findings().stream().map(Finding::rule).toList();
    }

    private static JsonText mistaken(Case c) {
        JsonEditor editor = new JsonEditor(c.base());
        c.mistake().accept(editor);
        return editor.result();
    }

    private static JsonText model() {
        JsonEditor editor =
                new JsonEditor(
                        JsonText.of(PlacedTemplates.trainedModel("my-model", Instant.EPOCH)));
        common(editor);
        return editor.set(JsonPointer.parse("/properties/mlm:name"), "my-model")
                .set(JsonPointer.parse("/properties/mlm:architecture"), "U-Net")
                .set(JsonPointer.parse("/properties/mlm:tasks"), List.of("classification"))
                .set(
                        JsonPointer.parse("/properties/mlm:input"),
                        List.of(
                                Map.of(
                                        "name",
                                        "tile",
                                        "bands",
                                        List.of(),
                                        "input",
                                        tensor("batch", "channel"))))
                .set(
                        JsonPointer.parse("/properties/mlm:output"),
                        List.of(
                                Map.of(
                                        "name",
                                        "classes",
                                        "tasks",
                                        List.of("classification"),
                                        "result",
                                        tensor("batch", "class"))))
                .set(JsonPointer.parse("/properties/status"), "unpublished")
                .set(JsonPointer.parse("/assets/model/href"), HREF)
                .result();
    }

    private static Map<String, Object> tensor(String... dimensions) {
        return Map.of(
                "shape", List.of(-1, 3), "dim_order", List.of(dimensions), "data_type", "float32");
    }

    private static JsonText data() {
        JsonEditor editor =
                new JsonEditor(JsonText.of(PlacedTemplates.trainingData("my-data", Instant.EPOCH)));
        common(editor);
        return editor.set(JsonPointer.parse("/assets/data/href"), "s3://bucket/path").result();
    }

    private static void common(JsonEditor editor) {
        for (String url :
                List.of(
                        ExtensionUrl.VERSION,
                        ExtensionUrl.CONTACTS,
                        ExtensionUrl.THEMES,
                        ExtensionUrl.SCIENTIFIC)) {
            editor.add(JsonPointer.of("stac_extensions"), url);
        }
        editor.set(JsonPointer.of("collection"), "org")
                .add(
                        JsonPointer.of("links"),
                        Map.of("rel", "collection", "href", "./collection.json"))
                .set(JsonPointer.parse("/properties/title"), "Title")
                .set(JsonPointer.parse("/properties/description"), "Description.")
                .set(JsonPointer.parse("/properties/license"), "MIT")
                .set(JsonPointer.parse("/properties/version"), "1.0.0")
                .set(JsonPointer.parse("/properties/contacts"), List.of(Map.of("name", "Ada")))
                .set(
                        JsonPointer.parse("/properties/themes"),
                        List.of(
                                Map.of(
                                        "scheme",
                                        "https://example.org/",
                                        "concepts",
                                        List.of(Map.of("id", "sea")))))
                .set(JsonPointer.parse("/properties/sci:citation"), "Ada (2024)");
    }
}
