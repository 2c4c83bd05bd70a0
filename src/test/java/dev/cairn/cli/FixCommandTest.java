package dev.cairn.cli;

import static dev.cairn.cli.Captured.ITEM;
import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;
import dev.cairn.json.Span;
import dev.cairn.json.TextEdit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FixCommandTest {

    private static final String BROKEN = ITEM.replace("\"links\": [],", "\"links\": [],,");

    @TempDir Path folder;

    @Test
    void whatCanBeMendedIsMended() throws IOException {
        Path file = Files.writeString(folder.resolve("field.json"), BROKEN);
        Captured result = run("fix", "--all", "--profile", "stac", folder);
        assertThat(result.status).isZero();
        assertThat(result.out)
                .contains(file + ": fixed: ")
                .endsWith("1 fix in 1 file. 0 errors left.\n");
        assertThat(file).hasContent(ITEM);
    }

    @Test
    void aDryRunPrintsTheDifference() throws IOException {
        Path file = Files.writeString(folder.resolve("field.json"), BROKEN);
        Captured result = run("fix", "--all", "--profile", "stac", "--dry-run", file);
        assertThat(result.out).contains("--- ", "+++ ", "-  \"links\": [],,\n+  \"links\": [],\n");
        assertThat(file).hasContent(BROKEN);
    }

    @Test
    void whatIsNoItemOrNotReadableIsLeftAlone() throws IOException {
        Path other = Files.writeString(folder.resolve("package.json"), "{\"name\": \"x\"}");
        Captured result = run("fix", "--all", folder);
        assertThat(result.status).isZero();
        assertThat(other).hasContent("{\"name\": \"x\"}");
        assertThat(run("fix", folder.resolve("none.json")).status).isEqualTo(2);
        assertThat(run("fix", "--safe", "--all", folder).status).isEqualTo(2);
    }

    @Test
    void aFixThatAddsAnErrorOrHelpsNothingIsNotKept() {
        List<String> seen = new ArrayList<>();
        Mending mending =
                Mending.of(
                        JsonText.of("{\"a\": 1}"),
                        true,
                        text -> {
                            seen.add(text.text());
                            return report(text);
                        });
        assertThat(mending.titles()).containsExactly("good");
        assertThat(mending.after().text()).isEqualTo("{\"b\": 1}");
        assertThat(seen).hasSizeLessThan(8);
    }

    /** Errors are the letters a and x; one finding offers to make an x, another to rename a. */
    private static Report report(JsonText text) {
        List<Finding> findings = new ArrayList<>();
        int errors = (int) text.text().chars().filter(c -> c == 'a' || c == 'x').count();
        findings.add(finding("worse", new TextEdit(0, 0, "x")));
        findings.add(finding("same", new TextEdit(0, 0, "")));
        int at = text.text().indexOf('a');
        if (at >= 0) {
            findings.add(finding("good", new TextEdit(at, at + 1, "b")));
        }
        return new Report(findings, List.of(), findings.size(), errors, 0, 0);
    }

    private static Finding finding(String title, TextEdit edit) {
        return new Finding(
                Severity.ERROR,
                "test/" + title,
                null,
                Pointer.ROOT,
                new Span(0, 1),
                title,
                List.of(Fix.of(title, false, List.of(edit))));
    }

    @Test
    void theRulesAreListed() {
        assertThat(run("rules").out).contains("syntax/json (error)");
        assertThat(run("rules", "--format", "json").out)
                .contains("{\"id\":\"syntax/json\",\"severity\":\"error\"");
    }
}
