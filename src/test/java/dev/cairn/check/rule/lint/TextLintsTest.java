package dev.cairn.check.rule.lint;

import static dev.cairn.check.rule.lint.LintCase.error;
import static dev.cairn.check.rule.lint.LintCase.hint;
import static dev.cairn.check.rule.lint.LintCase.warning;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Lints on identifiers, licences, citations and phone numbers. */
final class TextLintsTest {

    static List<LintCase> cases() {
        return List.of(
                warning("id", "\"id\": \"ships\"", "\"id\": \"ships: all\"", 1),
                hint("id", "\"id\": \"ships\"", "\"id\": \"boats\"", 0),
                error(
                        "collection-link",
                        "\"id\": \"ships\",",
                        "\"id\": \"ships\",\n  \"collection\": \"harbour\",",
                        2),
                error(
                        "collection-link",
                        "\"links\": [",
                        "\"links\": [\n      {\"rel\": \"collection\", \"href\": \"./collection.json\"},",
                        1),
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

    @ParameterizedTest
    @MethodSource("cases")
    void oneMistakeIsFoundOnceAndEachFixRemovesIt(LintCase wrong) {
        wrong.check();
    }
}
