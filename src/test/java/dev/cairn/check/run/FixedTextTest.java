package dev.cairn.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Profile;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.JsonText;
import dev.cairn.stac.model.PlacedTemplates;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class FixedTextTest {

    @Test
    void aFixThatAddsAnErrorOrHelpsNothingIsNotKept() {
        List<String> seen = new ArrayList<>();
        FixedText mending =
                FixedText.of(
                        JsonText.of("{\"a\": 1}"),
                        FixScope.LIKELY,
                        text -> {
                            seen.add(text.text());
                            return report(text);
                        });
        assertThat(mending.titles()).containsExactly("good");
        assertThat(mending.after().text()).isEqualTo("{\"b\": 1}");
        assertThat(seen).hasSizeLessThan(8);
    }

    @Test
    void placesThatLieApartAreMendedInOneRound() {
        String text = "{\"k\": [" + "\"a\", ".repeat(200) + "1]}";
        int[] checks = new int[1];
        FixedText mending =
                FixedText.of(
                        JsonText.of(text),
                        FixScope.LIKELY,
                        now -> {
                            checks[0]++;
                            return everyLetter(now, 'a', "A");
                        });
        assertThat(mending.steps()).hasSize(200);
        assertThat(mending.after().text()).isEqualTo(text.replace('a', 'A'));
        assertThat(checks[0]).isLessThan(5);
    }

    @Test
    void aRoundThatDoesNotHoldIsTriedInSmallerOnes() {
        String text = "{\"k\": [\"a\", \"a\", \"c\", \"a\", \"a\"]}";
        FixedText mending =
                FixedText.of(
                        JsonText.of(text),
                        FixScope.LIKELY,
                        now -> {
                            List<Finding> findings = new ArrayList<>();
                            findings.addAll(everyLetter(now, 'a', "A").findings());
                            findings.addAll(everyLetter(now, 'c', "C").findings());
                            int worse = (int) now.text().chars().filter(c -> c == 'C').count();
                            int errors = findings.size() + 2 * worse;
                            return new Report(findings, List.of(), errors, errors, 0, 0, 0);
                        });
        assertThat(mending.after().text()).isEqualTo(text.replace('a', 'A'));
        assertThat(mending.titles()).hasSize(4).containsOnly("make it A");
    }

    @Test
    void theEditsOfTheStepsLeadFromOneTextToTheOther() {
        String text =
                PlacedTemplates.trainedModel("m", Instant.parse("2026-03-01T10:00:00Z"))
                        .replace(
                                "\"links\": []",
                                "\"collection\": \"kplabs:published\", \"links\": []")
                        .replace("mlm-extension", "mlm_extension");
        Checker checker = new Checker(SchemaStore.bundled(), RuleCatalogue.all());
        CheckOptions options = CheckOptions.of(Profile.AIOPEN);
        FixedText mending =
                FixedText.of(JsonText.of(text), FixScope.SAFE, now -> checker.check(now, options));
        assertThat(mending.steps()).isNotEmpty();
        assertThat(TextEdit.applyAll(text, mending.edits())).isEqualTo(mending.after().text());
        assertThat(mending.report().findings())
                .as("nothing safe is left")
                .noneMatch(finding -> finding.fixes().stream().anyMatch(Fix::isSafe));
    }

    /** Each place of a letter is an error, with a fix that puts something else there. */
    private static Report everyLetter(JsonText text, char letter, String better) {
        List<Finding> findings = new ArrayList<>();
        for (int at = text.text().indexOf(letter);
                at >= 0;
                at = text.text().indexOf(letter, at + 1)) {
            findings.add(
                    new Finding(
                            Severity.ERROR,
                            "test/letter",
                            null,
                            text.pointerAt(at),
                            new TextSpan(at, at + 1),
                            "no " + letter,
                            List.of(
                                    Fix.of(
                                            "make it " + better,
                                            false,
                                            text,
                                            List.of(new TextEdit(at, at + 1, better))))));
        }
        return new Report(findings, List.of(), findings.size(), findings.size(), 0, 0, 0);
    }

    /** Errors are the letters a and x; one finding offers to make an x, another to rename a. */
    private static Report report(JsonText text) {
        List<Finding> findings = new ArrayList<>();
        int errors = (int) text.text().chars().filter(c -> c == 'a' || c == 'x').count();
        findings.add(finding(text, "worse", new TextEdit(0, 0, "x")));
        findings.add(finding(text, "same", new TextEdit(0, 0, "")));
        int at = text.text().indexOf('a');
        if (at >= 0) {
            findings.add(finding(text, "good", new TextEdit(at, at + 1, "b")));
        }
        return new Report(findings, List.of(), findings.size(), errors, 0, 0, 0);
    }

    private static Finding finding(JsonText text, String title, TextEdit edit) {
        return new Finding(
                Severity.ERROR,
                "test/" + title,
                null,
                JsonPointer.ROOT,
                new TextSpan(0, 1),
                title,
                List.of(Fix.of(title, false, text, List.of(edit))));
    }
}
