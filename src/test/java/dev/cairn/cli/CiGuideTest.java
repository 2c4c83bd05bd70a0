package dev.cairn.cli;

import static dev.cairn.cli.Captured.ITEM;
import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.cairn.json.JsonObject;
import dev.cairn.json.text.JsonText;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What docs/ci.md says works, to the letter. */
final class CiGuideTest {

    @TempDir Path folder;

    private String guide;

    @BeforeEach
    void read() throws IOException {
        guide = Files.readString(Path.of("docs", "ci.md"));
    }

    /** The block of code of a kind that has a word in it. */
    private String block(String kind, String word) {
        Matcher blocks = Pattern.compile("(?s)```" + kind + "\n(.*?)```").matcher(guide);
        while (blocks.find()) {
            if (blocks.group(1).contains(word)) {
                return blocks.group(1);
            }
        }
        throw new AssertionError("docs/ci.md has no block of " + kind + " with " + word);
    }

    @Test
    void theHookStopsACommitOfAnItemWithAnErrorAndLetsOthersThrough() throws Exception {
        assumeFalse(File.separatorChar == '\\', "hooks are shell scripts");
        Path checkout = Files.createDirectory(folder.resolve("checkout"));
        git(checkout, 0, "init", "-q");
        git(checkout, 0, "config", "user.name", "Ada");
        git(checkout, 0, "config", "user.email", "ada@waterlab.example");
        Path hook = checkout.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(
                hook,
                block("sh", "git diff --cached")
                        .replace("cairn check", "cairn check --profile stac"));
        assertThat(hook.toFile().setExecutable(true)).isTrue();
        assertThat(cairn(folder.resolve("bin")).toFile().setExecutable(true)).isTrue();

        Path item = checkout.resolve("a field.json");
        Files.writeString(item, ITEM.replace("\"stac_version\": \"1.0.0\",", ""));
        Files.writeString(checkout.resolve("not staged.json"), "{");
        git(checkout, 0, "add", "a field.json");
        String stopped = git(checkout, 1, "commit", "-q", "-m", "Add an item");
        assertThat(stopped).contains("a field.json:1:1: error: ", "(stac_version) is missing.");

        Files.writeString(item, ITEM);
        git(checkout, 0, "add", "a field.json");
        git(checkout, 0, "commit", "-q", "-m", "Add an item");
        Files.writeString(checkout.resolve("notes.md"), "no item");
        git(checkout, 0, "add", "notes.md");
        git(checkout, 0, "commit", "-q", "-m", "Add notes");
    }

    /** A command of the name cairn that runs this program. */
    private Path cairn(Path bin) throws IOException {
        Files.createDirectories(bin);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Files.writeString(
                bin.resolve("cairn"),
                "#!/bin/sh\nexec \"%s\" -XX:TieredStopAtLevel=1 -cp '%s' dev.cairn.Cairn \"$@\"\n"
                        .formatted(java, System.getProperty("java.class.path")));
    }

    private String git(Path checkout, int status, String... words)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(checkout.toFile()).redirectErrorStream(true);
        builder.environment()
                .merge("PATH", folder.resolve("bin").toString(), (old, own) -> own + ":" + old);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(line + ": " + said).isEqualTo(status);
        return said;
    }

    @Test
    void eachCommandLineOfTheGuideIsUnderstood() throws IOException {
        Path item = Files.writeString(folder.resolve("field.json"), ITEM);
        Files.createDirectory(folder.resolve("own"));
        Matcher lines =
                Pattern.compile("`(cairn (?:check|fix|migrate|rules|schemas list)[^`]*)`")
                        .matcher(guide);
        int understood = 0;
        while (lines.find()) {
            List<String> words = new ArrayList<>(List.of(lines.group(1).split(" ")));
            words.removeFirst();
            words.replaceAll(w -> w.equals("PATH...") ? item.toString() : w);
            words.replaceAll(w -> w.equals("FOLDER") ? folder.resolve("own").toString() : w);
            if (words.size() == 1 && !words.getFirst().equals("rules")) {
                words.add(item.toString());
            }
            assertThat(run(words.toArray()).status).as(lines.group(1)).isLessThan(2);
            understood++;
        }
        assertThat(understood).isGreaterThan(3);
        for (String option :
                List.of("--profile stac", "--off lint/self-link", "--severity guide/title=error")) {
            assertThat(guide).contains("`" + option);
            List<Object> words =
                    new ArrayList<>(List.of((Object[]) ("check " + option).split(" ")));
            words.add(item);
            assertThat(run(words.toArray()).status).as(option).isLessThan(2);
        }
        assertThat(block("yaml", "format github")).contains("run: cairn check --format github .");
    }

    @Test
    void theLinesForOtherProgramsHaveWhatTheTableSays() throws IOException {
        Path item = Files.writeString(folder.resolve("field.json"), ITEM);
        String line = run("check", "--format", "json", item).out;
        JsonObject told = (JsonObject) Objects.requireNonNull(JsonText.of(line).root());
        JsonObject shown =
                (JsonObject)
                        Objects.requireNonNull(
                                JsonText.of(block("json", "\"path\"").replace("...", "")).root());
        assertThat(told.names()).containsAll(shown.names());
        JsonObject finding = first(told);
        JsonObject promised = first(shown);
        assertThat(promised.names()).containsAll(finding.names());
    }

    private static JsonObject first(JsonObject file) {
        return (JsonObject)
                ((dev.cairn.json.JsonArray) Objects.requireNonNull(file.get("findings"))).get(0);
    }

    @Test
    void annotationsForGithubStandAtLineAndColumn() throws IOException {
        Path item =
                Files.writeString(
                        folder.resolve("field.json"),
                        ITEM.replace(
                                "\"links\": []", "\"links\": [{\"rel\": 5, \"href\": \"ä\"}]"));
        String out = run("check", "--profile", "stac", "--format", "github", item).out;
        int line =
                (int)
                                Files.readString(item)
                                        .lines()
                                        .takeWhile(l -> !l.contains("\"links\""))
                                        .count()
                        + 1;
        int column = Files.readAllLines(item).get(line - 1).indexOf("5, ") + 1;
        assertThat(out)
                .contains(
                        "::error file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=schema/type::"
                                .formatted(item.toString(), line, line, column, column));
    }
}
