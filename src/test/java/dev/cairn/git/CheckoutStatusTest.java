package dev.cairn.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CheckoutStatusTest {

    @TempDir Path folder;
    private GitSandbox git;

    @BeforeEach
    void init() throws IOException {
        assumeTrue(GitSandbox.hasGit(), "git is not installed");
        git = new GitSandbox(folder).init("develop");
    }

    @AfterEach
    void close() {
        git.close();
    }

    private CheckoutStatus status() throws GitProblem {
        try (GitCheckout checkout = GitCheckout.open(git.checkout)) {
            return CheckoutStatus.read(checkout);
        }
    }

    @Test
    void tellsWhatChangedInOneGo() throws IOException {
        String item = GitSandbox.PUBLISHED;
        git.write("items/kept.json", item);
        git.write("items/edited.json", item.replace("deforestation", "edited"));
        git.write("items/old.json", item.replace("deforestation", "a name of its own"));
        git.write("items/gone.json", "{\"nothing\": \"like the others\", \"at\": [1, 2, 3]}");
        git.write(".gitignore", "out/\n*.tmp.json\n");
        git.git("add", ".");
        git.git("commit", "-q", "-m", "More");
        git.write("items/edited.json", item.replace("deforestation", "once more"));
        git.write("items/new.json", "{}");
        git.write("items/added.json", "[]");
        git.git("add", "items/added.json");
        Files.move(
                git.checkout.resolve("items/old.json"), git.checkout.resolve("items/renamed.json"));
        Files.delete(git.checkout.resolve("items/gone.json"));
        git.write("out/deep/ignored.json", item);
        git.write("items/x.tmp.json", item);

        CheckoutStatus status = status();
        assertThat(status.stateOf("items/kept.json")).isEqualTo(FileState.UNCHANGED);
        assertThat(status.stateOf("items/edited.json")).isEqualTo(FileState.CHANGED);
        assertThat(status.stateOf("items/new.json")).isEqualTo(FileState.NEW);
        assertThat(status.stateOf("items/added.json")).isEqualTo(FileState.NEW);
        assertThat(status.stateOf("items/renamed.json")).isEqualTo(FileState.RENAMED);
        assertThat(status.stateOf("out/deep/ignored.json")).isEqualTo(FileState.IGNORED);
        assertThat(status.stateOf("items/x.tmp.json")).isEqualTo(FileState.IGNORED);
        assertThat(status.deleted()).containsExactly("items/gone.json");
        assertThat(status.renames()).containsEntry("items/renamed.json", "items/old.json");
        assertThat(status.upstream()).isNull();
    }

    @Test
    void aConflictIsToldAndEachMoveOfGitIsNoticed() throws IOException {
        String before = stamp();
        git.git("checkout", "-q", "-b", "other");
        assertThat(stamp()).isNotEqualTo(before);
        git.write("items/other.json", "{\"id\": \"theirs\"}\n");
        git.git("commit", "-q", "-am", "Theirs");
        git.git("checkout", "-q", "develop");
        git.write("items/other.json", "{\"id\": \"ours\"}\n");
        git.git("commit", "-q", "-am", "Ours");
        String ours = stamp();
        try {
            git.git("merge", "other");
        } catch (IOException conflict) {
            assertThat(conflict).hasMessageContaining("CONFLICT");
        }
        assertThat(stamp()).isNotEqualTo(ours);
        assertThat(status().stateOf("items/other.json")).isEqualTo(FileState.CONFLICTED);
    }

    private String stamp() throws GitProblem {
        try (GitCheckout checkout = GitCheckout.open(git.checkout)) {
            return CheckoutStatus.stamp(checkout);
        }
    }

    @Test
    void countsCommitsAheadAndBehind() throws IOException {
        Path remote = git.top.resolve("remote.git");
        git.gitIn(git.top, "init", "-q", "--bare", remote.toString());
        git.git("remote", "add", "origin", remote.toString());
        git.git("push", "-q", "-u", "origin", "develop");
        git.write("items/a.json", "{}");
        git.git("add", ".");
        git.git("commit", "-q", "-m", "Theirs");
        git.git("push", "-q");
        git.git("reset", "-q", "--hard", "HEAD~1");
        git.write("items/b.json", "{}");
        git.git("add", ".");
        git.git("commit", "-q", "-m", "Ours");
        git.write("items/c.json", "{}");
        git.git("add", ".");
        git.git("commit", "-q", "-m", "Ours again");
        CheckoutStatus status = status();
        assertThat(status.upstream()).isEqualTo("origin/develop");
        assertThat(status.ahead()).isEqualTo(2);
        assertThat(status.behind()).isEqualTo(1);
    }

    @Test
    void abranchWithoutCommitsHasNewFilesOnly() throws IOException {
        Path fresh = git.top.resolve("fresh");
        Files.createDirectories(fresh);
        git.gitIn(fresh, "init", "-q", "-b", "main");
        Files.writeString(fresh.resolve("one.json"), "{}");
        try (GitCheckout checkout = GitCheckout.open(fresh)) {
            assertThat(CheckoutStatus.read(checkout).stateOf("one.json")).isEqualTo(FileState.NEW);
        }
    }
}
