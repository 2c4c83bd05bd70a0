package dev.cairn.cli;

import static dev.cairn.cli.Captured.item;
import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class CheckCommandTest {

    @TempDir Path folder;
    private Path good;
    private Path bad;

    @BeforeEach
    void items() throws IOException {
        good = write("good.json", item("good"));
        bad = write("bad.json", item("bad").replace("\"links\": [],", "\"links\": 1,"));
    }

    @Test
    void aGoodItemIsStatusZero() {
        Captured result = run("check", "--profile", "stac", "--format", "json", good);
        assertThat(result.status).isZero();
        assertThat(result.err).isEmpty();
        assertThat(json(result.out)).containsEntry("path", good.toString());
        assertThat(json(result.out)).containsEntry("valid", true);
    }

    @Test
    void anErrorIsStatusOneWithItsPlace() {
        Captured result = run("check", "--profile=stac", "--format=json", bad);
        assertThat(result.status).isEqualTo(1);
        Map<String, @Nullable Object> line = json(result.out);
        assertThat(line.get("valid")).isEqualTo(false);
        Map<String, @Nullable Object> finding =
                members(((List<?>) Objects.requireNonNull(line.get("findings"))).getFirst());
        assertThat(finding.get("severity")).isEqualTo("error");
        assertThat(finding.get("rule")).isEqualTo("schema/type");
        assertThat(String.valueOf(finding.get("schema"))).startsWith("https://");
        assertThat(finding.get("pointer")).isEqualTo("/links");
        assertThat(List.of("line", "column", "endLine", "endColumn"))
                .map(finding::get)
                .asString()
                .isEqualTo("[7, 12, 7, 13]");
        assertThat(String.valueOf(finding.get("message"))).endsWith(".");
        assertThat(finding.get("fixes")).isInstanceOf(List.class);
    }

    @Test
    void theDefaultProfileAsksForMore() {
        assertThat(run("check", good).status).isEqualTo(1);
    }

    @Test
    void textIsForPeople() {
        Captured result = run("check", "--profile", "stac", folder);
        assertThat(result.out)
                .contains(bad + ":7:12: error: ")
                .contains("[schema/type]")
                .endsWith("2 items checked: 1 error, 0 warnings, 0 hints.\n");
    }

    @Test
    void githubMakesAnnotations() {
        Captured result = run("check", "--profile", "stac", "--format", "github", good, bad);
        assertThat(result.out)
                .startsWith("::error file=")
                .contains(",line=7,endLine=7,col=12,endColumn=12,title=schema/type::")
                .hasLineCount(1);
    }

    @Test
    void rulesCanBeSilencedOrWeighLess() {
        String off = "schema/type";
        assertThat(run("check", "--profile", "stac", "--off", off, bad).status).isZero();
        Captured lighter = run("check", "--profile", "stac", "--severity", off + "=warning", bad);
        assertThat(lighter.status).isZero();
        assertThat(lighter.out).contains(":7:12: warning: ");
    }

    @Test
    void aFileThatCannotBeReadIsStatusTwoAndTheRestIsChecked() throws IOException {
        Path latin =
                Files.write(
                        folder.resolve("latin.json"),
                        "\"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1));
        Path none = folder.resolve("none.json");
        Captured result = run("check", "--profile", "stac", none, latin, bad);
        assertThat(result.status).isEqualTo(2);
        assertThat(result.err)
                .contains("cairn: There is no file " + none)
                .contains(latin + " is not UTF-8 text");
        assertThat(result.out).contains(bad + ":7:12").contains("2 could not be read.");

        Captured lines = run("check", "--profile", "stac", "--format", "json", none, good);
        assertThat(lines.out).hasLineCount(2);
        assertThat(json(lines.out.lines().findFirst().orElseThrow())).containsEntry("valid", false);
    }

    @Test
    void inAFolderOtherFilesAreLeftOut() throws IOException {
        Files.delete(bad);
        write("catalog.json", "{\"type\": \"Catalog\", \"stac_version\": \"1.0.0\"}");
        write("package.json", "{\"name\": \"x\"}");
        write("array.json", "[1]");
        Captured text = run("check", "--profile", "stac", folder);
        assertThat(text.status).isZero();
        assertThat(text.out)
                .contains("catalog.json: left out. This is a STAC Catalog, not a STAC Item.")
                .contains("1 item checked: 0 errors, 0 warnings, 0 hints. 3 other files left out.");
        Captured named = run("check", "--profile", "stac", folder.resolve("catalog.json"));
        assertThat(named.status).isEqualTo(1);
        Captured lines = run("check", "--profile", "stac", "--format", "json", folder);
        assertThat(lines.out).hasLineCount(4);
        assertThat(json(lines.out.lines().findFirst().orElseThrow()))
                .containsEntry("valid", true)
                .containsKey("skipped");
    }

    @Test
    void brokenAndEmptyFilesAreErrors() throws IOException {
        Path broken = write("broken.json", "{\"a\": 1,,}");
        Path empty = write("empty.json", "");
        assertThat(run("check", broken).status).isEqualTo(1);
        assertThat(run("check", empty).status).isEqualTo(1);
        assertThat(run("check", folder).out).contains("[syntax/json]");
    }

    @Test
    void aFolderWithoutItemsIsTold() throws IOException {
        Path none = Files.createDirectory(folder.resolve("none"));
        Captured result = run("check", none);
        assertThat(result.status).isZero();
        assertThat(result.err).contains("There are no *.json files in " + none);
    }

    @Test
    void wrongUsageIsStatusTwo() {
        assertThat(run("check").status).isEqualTo(2);
        assertThat(run("check", "--format", "xml", good).err)
                .contains("\"xml\" is not one of text, json, github");
        assertThat(run("check", "--formt", "json", good).err).contains("Did you mean --format?");
        assertThat(run("nonsense").status).isEqualTo(2);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Map<String, @Nullable Object> json(String line) {
        return members(JsonValues.plain(Objects.requireNonNull(JsonText.of(line.strip()).root())));
    }

    private static Map<String, @Nullable Object> members(@Nullable Object object) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(object))
                .forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }
}
