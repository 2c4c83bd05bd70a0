package dev.cairn.git;

import static dev.cairn.git.GitSandbox.DRAFT;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A second copy of an item is found wherever it lies. */
class ItemSearchTest {

    @TempDir Path folder;
    private GitSandbox sandbox;

    @BeforeEach
    void needsGit() throws IOException {
        assumeTrue(GitSandbox.hasGit(), "no git program on this machine");
        sandbox = new GitSandbox(folder).init("develop");
    }

    @AfterEach
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private ItemCopies copies(String id) throws IOException {
        try (GitCheckout checkout = sandbox.open()) {
            return checkout.copies(id, () -> false);
        }
    }

    @Test
    void trackedUntrackedDeletedAndChangedFiles() throws IOException {
        sandbox.write("tracked.json", DRAFT);
        sandbox.write("deleted.json", DRAFT);
        sandbox.write("changed.json", DRAFT);
        sandbox.write(
                "escaped.JSON", DRAFT.replace("\"deforestation\"", "\"def\\u006frestation\""));
        sandbox.git("add", ".");
        sandbox.git("commit", "-q", "-m", "Add");
        Files.delete(sandbox.checkout.resolve("deleted.json"));
        sandbox.write("changed.json", DRAFT.replace("deforestation", "another"));
        sandbox.write("some/where/untracked.geojson", DRAFT);
        sandbox.write("collection.json", DRAFT.replace("Feature", "Collection"));
        sandbox.write(".gitignore", "ignored/\n");
        sandbox.write("ignored/x.json", DRAFT);
        Path inner = Files.createDirectories(sandbox.checkout.resolve("inner"));
        sandbox.gitIn(inner, "init", "-q");
        sandbox.write("inner/x.json", DRAFT);
        ItemCopies found = copies("deforestation");
        assertThat(found.paths())
                .containsExactly(
                        "changed.json",
                        "deleted.json",
                        "escaped.JSON",
                        "some/where/untracked.geojson",
                        "tracked.json");
        assertThat(found.unsure()).isEmpty();
        assertThat(found.plain()).isFalse();
        assertThat(found.sentence("deforestation")).contains("changed.json").contains("5 files");
        assertThat(copies("another").paths()).containsExactly("changed.json");
        assertThat(copies("unknown")).isEqualTo(ItemCopies.NONE);
    }

    @Test
    void filesThatASparseCheckoutLeavesOut() throws IOException {
        sandbox.write("big/a.json", DRAFT);
        sandbox.git("add", ".");
        sandbox.git("commit", "-q", "-m", "Add");
        sandbox.git("sparse-checkout", "set", "items");
        assertThat(sandbox.checkout.resolve("big")).doesNotExist();
        assertThat(copies("deforestation").paths()).containsExactly("big/a.json");
    }

    @Test
    void filesOfAnySizeAndNumber() throws IOException {
        for (int i = 0; i < 5_100; i++) {
            sandbox.write("many/" + i + ".json", "{\"id\": \"" + i + "\"}");
        }
        String large = DRAFT.replace("Title", "t").replace("{}\n}", "{}, \"x\": \"%s\"\n}");
        sandbox.write("zz.json", large.formatted("x".repeat(5_000_000)));
        sandbox.git("add", ".");
        assertThat(copies("deforestation").paths()).containsExactly("zz.json");
    }

    @Test
    void whatCannotBeReadIsToldOf() throws IOException {
        sandbox.write("broken.json", DRAFT.substring(0, 80));
        assertThat(copies("deforestation").unsure()).containsExactly("broken.json");
        assertThat(copies("deforestation").sentence("deforestation")).contains("broken.json");
    }

    @Test
    void aPlanNamesTheOthers() throws IOException {
        sandbox.write("a.json", DRAFT);
        sandbox.write("b.json", DRAFT);
        assertThat(sandbox.plan(DRAFT, "a.json").warnings())
                .contains(
                        "deforestation is in b.json as well: the service would see one item in"
                                + " several files.");
    }
}
