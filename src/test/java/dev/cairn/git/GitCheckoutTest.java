package dev.cairn.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class GitCheckoutTest {

    @TempDir Path folder;
    private GitSandbox sandbox;

    @BeforeEach
    void needsGit() throws IOException {
        assumeTrue(GitSandbox.hasGit(), "no git program on this machine");
        sandbox = new GitSandbox(folder);
    }

    @AfterEach
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "develop, LOCAL, feeds the Local Catalogue",
        "main, GLOBAL, feeds the Global Catalogue",
        "feature/x, NOT_WATCHED, is not watched"
    })
    void theBranchSaysWhichCatalogue(String name, TargetCatalogue catalogue, String words)
            throws IOException {
        sandbox.init(name);
        try (GitCheckout checkout =
                GitCheckout.open(sandbox.checkout.resolve("items/other.json"))) {
            CheckedOutBranch branch = checkout.branch();
            assertThat(checkout.folder()).isEqualTo(sandbox.checkout);
            assertThat(branch.name()).isEqualTo(name);
            assertThat(branch.catalogue()).isEqualTo(catalogue);
            assertThat(branch.sentence()).contains(words);
            assertThat(branch.head()).isEqualTo(sandbox.git("rev-parse", "HEAD"));
        }
    }

    @Test
    void aDetachedHeadIsNotWatched() throws IOException {
        sandbox.init("main").git("checkout", "-q", "--detach");
        try (GitCheckout checkout = GitCheckout.open(sandbox.checkout)) {
            assertThat(checkout.branch().state()).isEqualTo(CheckedOutBranch.State.DETACHED);
            assertThat(checkout.branch().catalogue()).isEqualTo(TargetCatalogue.NOT_WATCHED);
            assertThat(checkout.branch().sentence()).startsWith("No branch is checked out");
        }
    }

    @Test
    void aBranchWithoutACommitIsNotWatchedYet() throws IOException {
        Files.createDirectories(sandbox.checkout);
        sandbox.git("init", "-q", "-b", "develop");
        try (GitCheckout checkout = GitCheckout.open(sandbox.checkout)) {
            assertThat(checkout.branch().catalogue()).isEqualTo(TargetCatalogue.NOT_WATCHED);
            assertThat(checkout.branch().sentence())
                    .contains("has no commit yet")
                    .contains("Local Catalogue");
        }
    }

    @Test
    void aFolderThatIsNoCheckoutIsTold() throws IOException {
        Path plain = Files.createDirectories(sandbox.top.resolve("plain"));
        assertThatThrownBy(() -> GitCheckout.open(plain))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining("is not in a git checkout");
        sandbox.gitIn(sandbox.top, "init", "-q", "--bare", "bare.git");
        assertThatThrownBy(() -> GitCheckout.open(sandbox.top.resolve("bare.git")))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining("is a bare repository");
        Files.writeString(plain.resolve(".git"), "gitdir: ../nowhere\n");
        assertThatThrownBy(() -> GitCheckout.open(plain)).isInstanceOf(GitProblem.class);
    }

    @Test
    void aWorkTreeHasItsOwnBranch() throws IOException {
        sandbox.init("main").git("worktree", "add", "-q", "-b", "develop", "../second");
        try (GitCheckout checkout = GitCheckout.open(sandbox.top.resolve("second"))) {
            assertThat(checkout.folder()).isEqualTo(sandbox.top.resolve("second"));
            assertThat(checkout.branch().summary()).isEqualTo("develop → Local Catalogue");
            assertThat(checkout.isSubmodule()).isFalse();
        }
    }

    @Test
    void aSubmoduleIsACheckoutOfItsOwn() throws IOException {
        sandbox.init("main");
        sandbox.gitIn(sandbox.top, "clone", "-q", "checkout", "outer");
        Path outer = sandbox.top.resolve("outer");
        sandbox.gitIn(
                outer,
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                sandbox.checkout.toString(),
                "inner");
        try (GitCheckout checkout = GitCheckout.open(outer.resolve("inner"))) {
            assertThat(checkout.isSubmodule()).isTrue();
            assertThat(checkout.folder()).isEqualTo(outer.resolve("inner"));
        }
        try (GitCheckout checkout = GitCheckout.open(outer)) {
            ExportPlan plan =
                    GitSandbox.export(checkout)
                            .plan(
                                    new ExportRequest(
                                            GitSandbox.DRAFT, "inner/x.json", ItemChecks.CLEAN));
            assertThat(plan.obstacles())
                    .anyMatch(o -> o.sentence().contains("repository of its own"));
        }
    }

    @Test
    void pathsWithinTheCheckout() throws IOException {
        sandbox.init("main");
        Path link = Files.createSymbolicLink(sandbox.top.resolve("link"), sandbox.checkout);
        try (GitCheckout checkout = GitCheckout.open(link)) {
            assertThat(checkout.pathOf(link.resolve("items/new.json"))).contains("items/new.json");
            assertThat(checkout.pathOf(sandbox.checkout.resolve("items/other.json")))
                    .contains("items/other.json");
            assertThat(checkout.pathOf(sandbox.top.resolve("x.json"))).isEmpty();
            assertThat(checkout.pathOf(sandbox.checkout)).isEmpty();
        }
    }

    @Test
    void theOtherItemsGiveSuggestions() throws IOException {
        sandbox.init("develop");
        for (int i = 0; i < 3; i++) {
            sandbox.write(
                    "models/" + i + ".json",
                    """
                    {"id": "m%d", "collection": "kplabs", "assets": {}, "properties": {
                     "contacts": [{"name": "Ada"}, {"name": "Bob %d"}], "themes": [{"scheme": "s"}]}}
                    """
                            .formatted(i, i % 2));
        }
        sandbox.write(
                "single.json",
                "{\"id\": \"s\", \"collection\": \"esa\", \"assets\": {}, \"properties\": {}}");
        sandbox.write("broken.json", "{\"id\": ");
        sandbox.write("package.json", "{\"id\": \"no item\"}");
        sandbox.git("add", ".");
        Files.delete(sandbox.write("gone.json", "{}"));
        try (GitCheckout checkout = GitCheckout.open(sandbox.checkout)) {
            CheckoutItems items = checkout.items(() -> false);
            assertThat(items.complete()).isTrue();
            assertThat(items.collections()).containsExactly("kplabs", "esa");
            assertThat(items.contacts()).hasSize(3);
            assertThat(items.themes()).hasSize(1);
            assertThat(items.suggestPath("m1", "kplabs")).isEqualTo("models/1.json");
            assertThat(items.suggestPath("a b", "kplabs")).isEqualTo("models/a-b.json");
            assertThat(items.suggestPath("new", "esa")).isEqualTo("new.json");
            assertThat(items.suggestPath("new", null)).isEqualTo("new.json");
            assertThat(checkout.items(() -> true).complete()).isFalse();
        }
    }
}
