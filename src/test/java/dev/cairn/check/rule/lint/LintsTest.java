package dev.cairn.check.rule.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Checker;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Rule;
import dev.cairn.check.SchemaStore;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.Rules;
import dev.cairn.json.JsonText;
import dev.cairn.json.TextEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each lint is found where one thing is wrong, and not in an item that is well made; each of its
 * fixes mends it and breaks nothing.
 */
final class LintsTest {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), Rules.all());
    private static final String NAME = "ships.json";

    /** An item about which no lint has a word. */
    private static final String GOOD =
            """
            {
              "type": "Feature",
              "stac_version": "1.0.0",
              "stac_extensions": [
                "https://stac-extensions.github.io/mlm/v1.3.0/schema.json",
                "https://crim-ca.github.io/mlm-extension/v1.3.0/schema.json",
                "https://stac-extensions.github.io/file/v2.1.0/schema.json",
                "https://stac-extensions.github.io/contacts/v0.1.1/schema.json",
                "https://stac-extensions.github.io/scientific/v1.0.0/schema.json",
                "https://stac-extensions.github.io/eo/v1.1.0/schema.json"
              ],
              "id": "ships",
              "geometry": {
                "type": "Polygon",
                "coordinates": [[[5, 47], [15, 47], [15, 55], [5, 55], [5, 47]]]
              },
              "bbox": [5, 47, 15, 55],
              "properties": {
                "title": "Ships",
                "datetime": "2024-06-01T00:00:00Z",
                "start_datetime": "2024-01-01T00:00:00Z",
                "end_datetime": "2024-12-31T00:00:00Z",
                "license": "MIT",
                "mlm:name": "ship-detector",
                "mlm:architecture": "U-Net",
                "mlm:framework": "PyTorch",
                "mlm:framework_version": "2.3.0",
                "mlm:pretrained": true,
                "mlm:pretrained_source": "ImageNet",
                "mlm:tasks": ["detection"],
                "mlm:input": [
                  {
                    "name": "patches",
                    "bands": ["B02", "B03"],
                    "input": {
                      "shape": [-1, 2, 64, 64],
                      "dim_order": ["batch", "channel", "height", "width"],
                      "data_type": "float32"
                    },
                    "norm_type": "z-score",
                    "statistics": [{"mean": 1, "stddev": 2}, {"mean": 3, "stddev": 4}]
                  }
                ],
                "mlm:output": [
                  {
                    "name": "mask",
                    "tasks": ["detection"],
                    "result": {
                      "shape": [-1, 64, 64],
                      "dim_order": ["batch", "height", "width"],
                      "data_type": "uint8"
                    },
                    "classification:classes": [
                      {"value": 0, "name": "water", "description": "Water", "color_hint": "0000FF"},
                      {"value": 1, "name": "ship", "description": "A ship"}
                    ]
                  }
                ],
                "contacts": [{"name": "Ada", "phones": [{"value": "+4930123456"}]}],
                "sci:doi": "10.5281/zenodo.1234567",
                "sci:publications": [{"doi": "10.1000/182", "citation": "Ada: Ships"}]
              },
              "links": [
                {"rel": "cite-as", "href": "https://doi.org/10.5281/zenodo.1234567"}
              ],
              "assets": {
                "model": {
                  "href": "s3://bucket/2/run/artifacts/model/MLmodel",
                  "type": "application/yaml; application=mlflow",
                  "roles": ["mlm:model"],
                  "file:checksum": "12202cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
                  "eo:bands": [{"name": "B02"}, {"name": "B03"}]
                },
                "notes": {"href": "./notes.html", "type": "text/html", "roles": ["metadata"]}
              }
            }
            """;

    /**
     * One thing that is wrong.
     *
     * @param rule whose finding it is
     * @param severity that the finding has
     * @param from what stands in the good item
     * @param to what stands there instead
     * @param fixes how many fixes are offered at least
     */
    private record Case(String rule, Severity severity, String from, String to, int fixes) {

        JsonText text() {
            assertThat(GOOD).as("the good item has it").contains(from);
            return JsonText.of(GOOD.replace(from, to));
        }

        @Override
        public String toString() {
            return "%s: %s".formatted(rule, to.strip().replaceAll("\\s+", " "));
        }
    }

    private static Case error(String rule, String from, String to, int fixes) {
        return new Case("lint/" + rule, Severity.ERROR, from, to, fixes);
    }

    private static Case warning(String rule, String from, String to, int fixes) {
        return new Case("lint/" + rule, Severity.WARNING, from, to, fixes);
    }

    private static Case hint(String rule, String from, String to, int fixes) {
        return new Case("lint/" + rule, Severity.HINT, from, to, fixes);
    }

    static Stream<Case> cases() {
        return Stream.of(places(), extensions(), tensors(), models(), assets(), texts())
                .flatMap(List::stream);
    }

    private static List<Case> places() {
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
                error("geometry-null", geometry, "\"geometry\": null,\n", 2),
                error("geometry-null", geometry, "", 2),
                warning("time-order", "\"2024-01-01T00:00:00Z\"", "\"2025-01-01T00:00:00Z\"", 1),
                error("time-half", "\"end_datetime\": \"2024-12-31T00:00:00Z\",\n", "\n", 3),
                error("time-half", "\"start_datetime\": \"2024-01-01T00:00:00Z\",\n", "\n", 1),
                error("time-half", "\"2024-06-01T00:00:00Z\"", "\"2024-06-01T00:00:00\"", 1),
                error("stac-version", "\"1.0.0\"", "\"1.0.0-rc.2\"", 1),
                error("stac-version", "\"1.0.0\"", "\"1.0\"", 1));
    }

    private static List<Case> extensions() {
        String file = "    \"https://stac-extensions.github.io/file/v2.1.0/schema.json\",\n";
        return List.of(
                warning("undeclared-extension", file, "", 1),
                hint(
                        "unused-extension",
                        file,
                        file + file.replace("file/v2.1.0", "version/v1.2.0"),
                        1),
                warning(
                        "unchecked-extension",
                        file,
                        file + file.replace("file/v2.1.0", "hue/v1.0.0"),
                        0),
                warning("unchecked-extension", file, file.replace("v2.1.0", "v9.9.0"), 1),
                warning("unknown-field", "\"mlm:framework\"", "\"mlm:framewrok\"", 2),
                hint("unknown-field", "\"mlm:framework\"", "\"mlm:zzz\"", 1),
                warning(
                        "duplicate-member",
                        "\"id\": \"ships\",",
                        "\"id\": \"ships\",\n  \"id\": \"ships\",",
                        2),
                warning(
                        "duplicate-member",
                        "\"title\": \"Ships\",",
                        "\"title\": \"A\", \"title\": \"B\", \"title\": \"Ships\",",
                        2));
    }

    private static List<Case> tensors() {
        String shape = "[-1, 2, 64, 64]";
        String statistics = "[{\"mean\": 1, \"stddev\": 2}, {\"mean\": 3, \"stddev\": 4}]";
        return List.of(
                warning("shape-dimensions", shape, "[-1, 2, 64]", 2),
                warning("shape-dimensions", shape, "[-1, 2, 64, 64, 1]", 1),
                warning("shape-dimensions", shape, "[-1, 2, 0, 64]", 1),
                error(
                        "shape-dimensions",
                        "\"height\", \"width\"],\n          \"data_type\": \"float32\""
                                .replace("          ", "                      ".substring(12)),
                        "\"width\", \"width\"],\n          \"data_type\": \"float32\"",
                        1),
                error(
                        "bands-undescribed",
                        ",\n      \"eo:bands\": [{\"name\": \"B02\"}, {\"name\": \"B03\"}]",
                        "",
                        1),
                warning("bands-mismatch", "[\"B02\", \"B03\"]", "[\"B2\", \"B03\"]", 2),
                warning("bands-mismatch", shape, "[-1, 3, 64, 64]", 1),
                warning(
                        "statistics",
                        statistics,
                        "[{\"mean\": 1, \"stddev\": 2}, {\"mean\": 3}]",
                        1),
                warning(
                        "statistics",
                        statistics,
                        "[{\"mean\": 1, \"stddev\": 2}, {\"mean\": 3, \"stddev\": 4}, {\"mean\": 3, \"stddev\": 4}]",
                        1),
                hint("statistics", ",\n        \"statistics\": " + statistics, "", 1),
                warning(
                        "output-tasks",
                        "\"tasks\": [\"detection\"],\n        \"result\"",
                        "\"tasks\": [\"regression\"],\n        \"result\"",
                        1),
                warning(
                        "value-scaling",
                        "\"norm_type\": \"z-score\",",
                        "\"value_scaling\": [{\"type\": \"z-score\", \"mean\": 1, \"stddev\": 2}],",
                        1));
    }

    private static List<Case> models() {
        return List.of(
                warning("pretrained", "\"mlm:pretrained\": true", "\"mlm:pretrained\": false", 2),
                warning("pretrained", "\"ImageNet\"", "null", 2),
                hint("pretrained", "\"mlm:pretrained_source\": \"ImageNet\",", "", 0),
                hint("framework", "\"PyTorch\"", "\"pytorch\"", 1),
                error("framework", "\"2.3.0\"", "\"2.3\"", 2),
                warning("classes", "\"value\": 1", "\"value\": 0", 1),
                warning("classes", "\"name\": \"ship\"", "\"name\": \"\"", 0),
                error("classes", "\"0000FF\"", "\"#0000FF\"", 2),
                error("classes", "\"0000FF\"", "\"blue\"", 1));
    }

    private static List<Case> assets() {
        String digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        return List.of(
                warning("checksum", "\"1220" + digest, "\"" + digest, 1),
                error("checksum", "\"1220" + digest, "\"sha256:" + digest, 1),
                warning("media-type", "\"text/html\"", "\"image/png\"", 1),
                warning("media-type", "\"text/html\"", "\"image/vnd.stac.geotiff\"", 1),
                hint("media-type", "\"type\": \"text/html\", ", "", 1),
                hint("role", ", \"roles\": [\"metadata\"]", "", 1),
                hint(
                        "self-link",
                        "\"links\": [",
                        "\"links\": [{\"rel\": \"self\", \"href\": \"https://example.org/ships.json\"},",
                        1));
    }

    private static List<Case> texts() {
        return List.of(
                warning("id", "\"id\": \"ships\"", "\"id\": \"ships: all\"", 1),
                hint("id", "\"id\": \"ships\"", "\"id\": \"boats\"", 1),
                error("license", "\"MIT\"", "\"SPDX-License-Identifier: MIT\"", 1),
                warning("license", "\"MIT\"", "\"mit\"", 1),
                hint("license", "\"MIT\"", "\"GPL-3.0\"", 1),
                warning("license", "\"MIT\"", "\"proprietary\"", 1),
                error("doi", "\"sci:doi\": \"10.5281", "\"sci:doi\": \"https://doi.org/10.5281", 1),
                hint("doi", "\"cite-as\"", "\"related\"", 1),
                warning(
                        "doi",
                        "\"https://doi.org/10.5281/zenodo.1234567\"",
                        "\"https://doi.org/10.5281/zenodo.7654321\"",
                        2),
                error("doi", "\"doi\": \"10.1000/182\"", "\"doi\": \"doi:10.1000/182\"", 1),
                warning("publication", "\"citation\": \"Ada", "\"sci:citation\": \"Ada", 1),
                warning(
                        "publication",
                        "{\"doi\": \"10.1000/182\", \"citation\": \"Ada: Ships\"}",
                        "{}",
                        1),
                error("phone", "\"+4930123456\"", "\"+49 30 123-456\"", 2),
                error("phone", "\"+4930123456\"", "\"none\"", 1));
    }

    private static CheckOptions options() {
        return CheckOptions.of(Profile.STAC).withFileName(NAME);
    }

    private static List<Finding> findings(JsonText text) {
        return CHECKER.check(text, options()).findings();
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    private static List<Finding> of(String rule, List<Finding> findings) {
        return findings.stream().filter(f -> f.rule().equals(rule)).toList();
    }

    @Test
    void aWellMadeItemHasNoFinding() {
        assertThat(findings(JsonText.of(GOOD))).extracting(Finding::message).isEmpty();
    }

    @Test
    void everyLintHasACase() {
        Set<String> tested = cases().map(Case::rule).collect(Collectors.toCollection(TreeSet::new));
        // its cases are those of the guide, which says the same of items without the link
        tested.add("lint/collection-link");
        Set<String> lints =
                Rules.all().stream()
                        .map(Rule::info)
                        .map(info -> info.id())
                        .filter(id -> id.startsWith("lint/"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tested).isEqualTo(lints);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void oneMistakeIsFoundOnceAndEachFixMendsIt(Case wrong) {
        JsonText text = wrong.text();
        assertThat(text.parses()).isTrue();
        List<Finding> all = findings(text);
        List<Finding> found = of(wrong.rule(), all);

        assertThat(found).extracting(Finding::message).hasSize(1);
        Finding finding = found.getFirst();
        assertThat(finding.severity()).isEqualTo(wrong.severity());
        assertThat(finding.fixes()).hasSizeGreaterThanOrEqualTo(wrong.fixes());
        assertThat(errors(all)).isEqualTo(wrong.severity() == Severity.ERROR ? 1 : 0);
        assertThat(finding.sentence().toLowerCase(Locale.ROOT).split("\\W+"))
                .doesNotContain("instance", "schema", "const", "oneof");
        for (Fix fix : finding.fixes()) {
            mends(fix, finding, text, all);
        }
    }

    private static void mends(Fix fix, Finding finding, JsonText text, List<Finding> before) {
        String title = finding.rule() + ": " + fix.title();
        List<TextEdit> edits = fix.edits();
        assertThat(edits).as(title).isNotEmpty();
        JsonText mended = text.with(edits);
        assertThat(mended.parses()).as(title).isTrue();
        List<Finding> after = findings(mended);
        assertThat(of(finding.rule(), after))
                .as(title)
                .extracting(Finding::message)
                .doesNotContain(finding.message());
        assertThat(errors(after)).as(title).isLessThanOrEqualTo(errors(before));
        assertThat(undone(text.text(), edits)).as(title).isEqualTo(text.text());
    }

    /** The text after the edits, and each of them taken back: nothing else moved. */
    private static String undone(String text, List<TextEdit> edits) {
        List<TextEdit> inverse = new ArrayList<>();
        String now = text;
        for (TextEdit edit : edits) {
            inverse.addFirst(edit.inverse(now));
            now = edit.applyTo(now);
        }
        return TextEdit.applyAll(now, inverse);
    }
}
