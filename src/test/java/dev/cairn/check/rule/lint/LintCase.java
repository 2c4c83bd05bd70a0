package dev.cairn.check.rule.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.TakenBack;
import dev.cairn.check.run.Checker;
import dev.cairn.check.run.RuleCatalogue;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import java.util.List;

/**
 * One thing that is wrong in an item that is well made otherwise.
 *
 * @param rule whose finding it is
 * @param severity that the finding has
 * @param from what stands in the good item
 * @param to what stands there instead
 * @param fixes how many fixes are offered at least
 */
record LintCase(String rule, Severity severity, String from, String to, int fixes) {

    private static final Checker CHECKER = new Checker(SchemaStore.bundled(), RuleCatalogue.all());
    private static final String NAME = "ships.json";

    /** An item about which no lint has a word. */
    static final String GOOD =
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

    static LintCase error(String rule, String from, String to, int fixes) {
        return new LintCase("lint/" + rule, Severity.ERROR, from, to, fixes);
    }

    static LintCase warning(String rule, String from, String to, int fixes) {
        return new LintCase("lint/" + rule, Severity.WARNING, from, to, fixes);
    }

    static LintCase hint(String rule, String from, String to, int fixes) {
        return new LintCase("lint/" + rule, Severity.HINT, from, to, fixes);
    }

    private JsonText text() {
        assertThat(GOOD).as("the good item has it").contains(from);
        return JsonText.of(GOOD.replace(from, to));
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(rule, to.strip().replaceAll("\\s+", " "));
    }

    /** It is found once, as heavy as it is, and each fix removes it and breaks nothing. */
    void check() {
        JsonText text = text();
        assertThat(text.parses()).isTrue();
        List<Finding> all = findings(text);
        List<Finding> found = of(rule, all);

        assertThat(found).extracting(Finding::message).hasSize(1);
        Finding finding = found.getFirst();
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.fixes()).hasSizeGreaterThanOrEqualTo(fixes);
        assertThat(errors(all)).isEqualTo(severity == Severity.ERROR ? 1 : 0);
        for (Fix fix : finding.fixes()) {
            removes(fix, finding, text, all);
        }
    }

    static List<Finding> findings(JsonText text) {
        CheckOptions options = CheckOptions.of(Profile.STAC).withFileName(NAME);
        return CHECKER.check(text, options).findings();
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    private static List<Finding> of(String rule, List<Finding> findings) {
        return findings.stream().filter(f -> f.rule().equals(rule)).toList();
    }

    private static void removes(Fix fix, Finding finding, JsonText text, List<Finding> before) {
        String title = finding.rule() + ": " + fix.title();
        List<TextEdit> edits = fix.edits();
        assertThat(edits).as(title).isNotEmpty();
        JsonText fixed = text.with(edits);
        assertThat(fixed.parses()).as(title).isTrue();
        List<Finding> after = findings(fixed);
        assertThat(of(finding.rule(), after))
                .as(title)
                .extracting(Finding::message)
                .doesNotContain(finding.message());
        assertThat(errors(after)).as(title).isLessThanOrEqualTo(errors(before));
        assertThat(TakenBack.after(text.text(), edits)).as(title).isEqualTo(text.text());
    }
}
