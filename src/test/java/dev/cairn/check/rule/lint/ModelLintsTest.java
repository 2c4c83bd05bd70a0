package dev.cairn.check.rule.lint;

import static dev.cairn.check.rule.lint.LintCase.error;
import static dev.cairn.check.rule.lint.LintCase.hint;
import static dev.cairn.check.rule.lint.LintCase.warning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** Lints on what goes into a model, what comes out, and what it is made of. */
final class ModelLintsTest {

    static List<LintCase> cases() {
        return Stream.concat(tensors().stream(), models().stream()).toList();
    }

    private static List<LintCase> tensors() {
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
                warning(
                        "band-form",
                        "\"type\": \"text/html\", ",
                        "\"type\": \"text/html\", \"bands\": [{\"name\": \"B02\", \"eo:common_name\": \"blue\"}], ",
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

    private static List<LintCase> models() {
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

    @ParameterizedTest
    @MethodSource("cases")
    void oneMistakeIsFoundOnceAndEachFixRemovesIt(LintCase wrong) {
        wrong.check();
    }
}
