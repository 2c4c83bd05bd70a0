package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.model.PlacedTemplates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class CheckerTest {

    private static final CheckOptions AIOPEN = CheckOptions.of(Profile.AIOPEN);
    private static final CheckOptions STAC = CheckOptions.of(Profile.STAC);
    private static final Instant NOW = Instant.parse("2024-06-01T10:11:12.5Z");

    private final Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());

    private Report check(String text, CheckOptions options) {
        return checker.check(JsonText.of(text), options);
    }

    private static String model() {
        return new JsonEditor(JsonText.of(PlacedTemplates.trainedModel("my-model", NOW)))
                .set(JsonPointer.parse("/properties/title"), "My model")
                .set(JsonPointer.parse("/properties/description"), "What it does.")
                .set(JsonPointer.parse("/properties/mlm:name"), "my-model")
                .set(JsonPointer.parse("/properties/mlm:architecture"), "U-Net")
                .set(JsonPointer.parse("/properties/mlm:tasks"), List.of("semantic-segmentation"))
                .set(
                        JsonPointer.parse("/assets/model/href"),
                        "s3://bucket/2/0a1b/artifacts/model/MLmodel")
                .result()
                .text();
    }

    private static String data() {
        return new JsonEditor(JsonText.of(PlacedTemplates.trainingData("my-data", NOW)))
                .set(JsonPointer.parse("/properties/title"), "My data")
                .set(JsonPointer.parse("/properties/description"), "What it shows.")
                .set(JsonPointer.parse("/assets/data/href"), "s3://bucket/path")
                .result()
                .text();
    }

    @Test
    void templatesPassOnceTheyAreFilledIn() {
        assertThat(check(model(), AIOPEN).findings())
                .noneMatch(f -> f.severity() == Severity.ERROR);
        assertThat(check(data(), AIOPEN).findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    }

    @Test
    void templatesPassThePublishedSchemasToo() {
        Checker published = new Checker(Reference.need().published(), List.of());
        assertThat(published.check(JsonText.of(model()), STAC).findings()).isEmpty();
        assertThat(published.check(JsonText.of(data()), STAC).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"type": "Collection", "stac_version": "1.0.0"} | a STAC Collection
                    {"type": "Catalog", "stac_version": "1.0.0"}    | a STAC Catalog
                    {"type": "FeatureCollection", "features": []}   | a list of features
                    []                                              | a list
                    {}                                              | an empty group
                    3                                               | a single value
                    """)
    void whatIsNoItemIsNamed(String text, String name) {
        Report report = check(text, AIOPEN);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().getFirst().rule()).isEqualTo("schema/item");
        assertThat(report.findings().getFirst().message()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "{", "\u0000\u0001", "nul", "{'a': 1}"})
    void whatIsNotJsonIsOneFinding(String text) {
        Report report = check(text, AIOPEN);
        assertThat(report.valid()).isFalse();
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("syntax/json");
    }

    @Test
    void brokenTextIsMendedByItsFix() {
        String broken = model().replace("\"Feature\",", "\"Feature\"\",");
        Finding finding = check(broken, AIOPEN).findings().getFirst();
        assertThat(finding.fixes()).isNotEmpty();
        assertThat(JsonText.of(broken).with(finding.fixes().getFirst().edits()).text())
                .isEqualTo(model());
    }

    @Test
    void tenThousandLevelsAreRefusedInWords() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        String item = model().replace("\"links\": []", "\"links\": " + deep);
        assertThat(check(item, AIOPEN).findings())
                .extracting(Finding::rule)
                .contains("syntax/depth");
    }

    @Test
    void aHundredThousandFindingsAreCountedAndTheFirstShown() {
        String links =
                IntStream.range(0, 100_000).mapToObj(i -> "{}").collect(Collectors.joining(","));
        Report report = check(model().replace("\"links\": []", "\"links\": [" + links + "]"), STAC);
        assertThat(report.errors()).isGreaterThanOrEqualTo(100_000);
        assertThat(report.findings()).hasSize(Report.SHOWN);
        assertThat(report.total()).isGreaterThan(Report.SHOWN);
    }

    @Test
    void rulesAreSwitchedOffAndWeighedAnew() {
        CheckOptions off = AIOPEN.withOff(Set.of("guide/title"));
        assertThat(check(model(), off).findings())
                .extracting(Finding::rule)
                .doesNotContain("guide/title");
        CheckOptions heavy = AIOPEN.withSeverities(Map.of("guide/title", Severity.ERROR));
        assertThat(check(model(), heavy).valid()).isFalse();
    }

    @Test
    void theProfileOfStacLeavesTheGuideOut() {
        assertThat(check(model(), STAC).findings())
                .extracting(Finding::rule)
                .noneMatch(rule -> rule.startsWith("guide/"));
    }

    @Test
    void messagesSayWhereInWordsAndWhatIsAllowed() {
        String text =
                new JsonEditor(JsonText.of(model()))
                        .set(
                                JsonPointer.parse("/properties/mlm:input"),
                                List.of(
                                        Map.of(
                                                "name", "patches",
                                                "bands", List.of(),
                                                "input",
                                                        Map.of(
                                                                "shape", List.of(-1, 4),
                                                                "dim_order",
                                                                        List.of("batch", "channel"),
                                                                "data_type", "flaot32"))))
                        .result()
                        .text();
        Finding finding =
                check(text, AIOPEN).findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.where()).isEqualTo("Inputs › patches › tensor › data type");
        assertThat(finding.sentence())
                .startsWith("“flaot32” is not known here. Did you mean float32?");
        assertThat(finding.fixes().getFirst().title()).isEqualTo("Change it to float32");
        assertThat(finding.message()).doesNotContainIgnoringCase("schema").doesNotContain("enum");
    }

    @Test
    void aBrokenSchemaOfTheUserIsSaidAndTheRestIsChecked(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("example.org/ext/v1.0.0/schema.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"type\": ");
        Checker own = new Checker(SchemaStore.withUserFolder(folder), List.of());
        String text =
                model().replace(
                                "\"stac_extensions\": [",
                                "\"stac_extensions\": [\"https://example.org/ext/v1.0.0/schema.json\",");
        Report report = own.check(JsonText.of(text), STAC);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("schema/broken");
        assertThat(report.schemas()).hasSize(3);
    }

    @Test
    void fixesAreOneEditThatLeavesTheRestAlone() {
        String text = model().replace("\"Feature\"", "\"feature\"");
        Finding finding =
                check(text, STAC).findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .findFirst()
                        .orElseThrow();
        assertThat(JsonText.of(text).with(finding.fixes().getFirst().edits()).text())
                .isEqualTo(model());
    }

    @Test
    void anEmptyTextIsSaidToBeEmpty() {
        String text =
                new JsonEditor(JsonText.of(model()))
                        .set(JsonPointer.parse("/properties/mlm:name"), "")
                        .result()
                        .text();

        assertThat(check(text, STAC).findings())
                .filteredOn(finding -> finding.rule().equals("schema/pattern"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).contains("It must not be empty."));
    }
}
