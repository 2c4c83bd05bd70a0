package dev.cairn.cli;

import static dev.cairn.cli.Captured.ITEM;
import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FixCommandTest {

    private static final String BROKEN = ITEM.replace("\"links\": [],", "\"links\": [],,");

    @TempDir Path folder;

    @Test
    void whatCanBeFixedIsFixed() throws IOException {
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
    void theRulesAreListed() {
        assertThat(run("rules").out).contains("syntax/json (error)");
        assertThat(run("rules", "--format", "json").out)
                .contains("{\"id\":\"syntax/json\",\"severity\":\"error\"");
    }
}
