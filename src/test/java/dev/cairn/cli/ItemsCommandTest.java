package dev.cairn.cli;

import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.text.JsonText;
import dev.cairn.workspace.GeneratedCheckout;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ItemsCommandTest {

    @TempDir Path folder;
    private GeneratedCheckout made;

    @BeforeEach
    void make() throws IOException {
        made = GeneratedCheckout.of(folder, 50);
    }

    private static List<JsonText> lines(Captured result) {
        return result.out.lines().map(JsonText::of).toList();
    }

    private static String at(JsonText line, String member) {
        return line.source(JsonPointer.of(member));
    }

    @Test
    void oneLineOfJsonForEachItem() {
        Captured result = run("items", "--format", "json", folder);
        assertThat(result.status).isZero();
        List<JsonText> lines = lines(result);
        assertThat(lines).hasSize(50);
        JsonText first = lines.getFirst();
        assertThat(((JsonObject) first.root()).names())
                .containsExactly(
                        "path",
                        "id",
                        "collection",
                        "kind",
                        "title",
                        "version",
                        "status",
                        "errors",
                        "warnings",
                        "hints",
                        "todo",
                        "git");
        assertThat(at(first, "path")).isEqualTo("\"" + made.sets().getFirst() + "\"");
        assertThat(at(first, "kind")).isEqualTo("\"training data\"");
        assertThat(at(first, "git")).isEqualTo("null");
    }

    @Test
    void statusAndChangesChoose() throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            git.commit().setSign(false).setMessage("All").setAuthor("A", "a@b.c").call();
        }
        Path changed = made.models().get(7);
        GeneratedCheckout.edit(changed, e -> e.remove(JsonPointer.of("properties", "status")));
        Captured drafts = run("items", "--format=json", "--status", "draft", folder);
        assertThat(lines(drafts)).hasSize(1);
        Captured result = run("items", "--format=json", "--changed", folder);
        assertThat(lines(result))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(at(line, "path")).isEqualTo("\"" + changed + "\"");
                            assertThat(at(line, "git")).isEqualTo("\"changed\"");
                            assertThat(at(line, "status")).isEqualTo("\"draft\"");
                        });
        Captured text = run("items", folder);
        assertThat(text.out)
                .contains(changed + ": model 1.1.0 “Model 7 of lab-000”, draft")
                .contains("50 items: 1 draft, 49 published.")
                .contains("1 is changed.")
                .contains(
                        "Branch main feeds the Global Catalogue. It follows no branch of a remote.");
    }

    @Test
    void checkOfAFolderTellsWhatIsWrongBetweenItems() throws IOException {
        Path copy = made.models().get(1).resolveSibling("zz.json");
        Files.copy(made.models().get(2), copy);
        Captured folderChecked = run("check", "--format=json", "--off=workspace/back-link", folder);
        assertThat(folderChecked.out.lines().filter(line -> line.contains("workspace/")))
                .singleElement()
                .asString()
                .contains("zz.json", "workspace/two-files", "workspace/unlisted")
                .doesNotContain("workspace/back-link");
        assertThat(folderChecked.out.lines()).hasSize(52);
        assertThat(run("check", copy).out).doesNotContain("workspace/");
        assertThat(run("check", "--severity=workspace/two-files=hint", folder).out)
                .contains("zz.json:15:9: hint: The item “model-002” has a second file");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Captured result = run("items", folder.resolve("nowhere"));
        assertThat(result.status).isEqualTo(2);
        assertThat(result.err).contains("There is no folder");
    }
}
