package dev.cairn.git;

import static dev.cairn.git.GitSandbox.DRAFT;
import static dev.cairn.git.GitSandbox.PUBLISHED;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What stands in the way of an export, and that nothing is done then. */
@ParameterizedClass
@EnumSource(GitSandbox.Way.class)
class ExportObstacleTest {

    @Parameter GitSandbox.Way way;
    @TempDir Path folder;
    private GitSandbox sandbox;

    @BeforeEach
    void needsGit() throws IOException {
        assumeTrue(GitSandbox.hasGit(), "no git program on this machine");
        sandbox = new GitSandbox(folder, way).init("develop");
    }

    @AfterEach
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void nothingInTheWayOfANewFile() throws IOException {
        ExportPlan plan = sandbox.plan(PUBLISHED, "items/deforestation.json");
        assertThat(plan.obstacles()).isEmpty();
        assertThat(plan.warnings()).isEmpty();
        assertThat(plan.effect()).isEqualTo(ExportPlan.Effect.ADDS);
        assertThat(plan.targetCollection()).isEqualTo("kplabs:published");
        assertThat(plan.author()).isEqualTo("Ada Lovelace <ada@example.org>");
        assertThat(plan.message()).isEqualTo("Publish deforestation");
        assertThat(plan.service())
                .contains("publishes deforestation")
                .contains("Local Catalogue, collection kplabs:published");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "../x.json",
                "/etc/x.json",
                ".git/x.json",
                "a/.GIT/x",
                "a/git~1/x",
                "a/",
                ".",
                "x:y.json",
                "con.json",
                "a\u0001b.json",
                "a/../../x.json",
                "dot./x.json"
            })
    void pathsThatAreNotTaken(String path) {
        assertThatThrownBy(() -> sandbox.plan(DRAFT, path)).isInstanceOf(GitProblem.class);
    }

    @Test
    void pathsThatLeadOutOrThroughLinks() throws IOException {
        Files.createDirectories(sandbox.top.resolve("outside"));
        Files.createSymbolicLink(sandbox.checkout.resolve("out"), sandbox.top.resolve("outside"));
        Files.createSymbolicLink(sandbox.checkout.resolve("in"), Path.of("items"));
        Files.createSymbolicLink(sandbox.checkout.resolve("l.json"), Path.of("README.md"));
        stopped("out/x.json", "leads out of the checkout");
        stopped("in/x.json", "is a symbolic link");
        stopped("l.json", "is a symbolic link");
        assertThat(sandbox.top.resolve("outside/x.json")).doesNotExist();
    }

    @Test
    void foldersAndFilesInTheWay() throws IOException {
        stopped("items", "is a folder");
        stopped("README.md/x.json", "is a file");
        Files.delete(sandbox.checkout.resolve("README.md"));
        ExportPlan plan = sandbox.plan(DRAFT, "README.md/x.json");
        assertThat(sentences(plan)).anyMatch(s -> s.contains("nothing can lie below it"));
    }

    @Test
    void aRepositoryWithinTheCheckout() throws IOException {
        Path inner = Files.createDirectories(sandbox.checkout.resolve("inner"));
        sandbox.gitIn(inner, "init", "-q");
        stopped("inner/x.json", "repository of its own");
    }

    @Test
    void ignoredPathsAreToldWithTheirRules() throws IOException {
        sandbox.write(".gitignore", "*.tmp.json\n/build/\n!keep.tmp.json\n");
        sandbox.write("items/.gitignore", "local-*\n!local-yes.json\n");
        sandbox.write(".git/info/exclude", "private.json\n");
        Files.createDirectories(sandbox.top.resolve("xdg/git"));
        Files.writeString(sandbox.top.resolve("xdg/git/ignore"), "mine.json\n");
        List<String> paths =
                List.of(
                        "a.tmp.json",
                        "keep.tmp.json",
                        "build/x.json",
                        "items/build/x.json",
                        "items/local-1.json",
                        "items/local-yes.json",
                        "local-1.json",
                        "private.json",
                        "x/private.json",
                        "mine.json",
                        "items/x.json",
                        "build/keep.tmp.json");
        for (String path : paths) {
            boolean ignored =
                    sentences(sandbox.plan(DRAFT, path)).stream()
                            .anyMatch(s -> s.contains("is ignored by git"));
            assertThat(ignored).as(path).isEqualTo(gitIgnores(path));
        }
        assertThat(sentences(sandbox.plan(DRAFT, "items/local-1.json")))
                .contains(
                        "items/local-1.json is ignored by git (items/.gitignore). Choose another"
                                + " path.");
    }

    private boolean gitIgnores(String path) {
        try {
            return !sandbox.git("check-ignore", path).isEmpty();
        } catch (IOException notIgnored) {
            return false;
        }
    }

    @Test
    void unfinishedWorkOfGit() throws IOException {
        String head = sandbox.git("rev-parse", "HEAD");
        sandbox.write(".git/MERGE_HEAD", head + "\n");
        stoppedCommit("A merge is not finished");
        Files.delete(sandbox.checkout.resolve(".git/MERGE_HEAD"));
        sandbox.write(".git/CHERRY_PICK_HEAD", head + "\n");
        stoppedCommit("A cherry-pick is not finished");
        Files.delete(sandbox.checkout.resolve(".git/CHERRY_PICK_HEAD"));
        Files.createDirectories(sandbox.checkout.resolve(".git/rebase-merge"));
        stoppedCommit("A rebase is not finished");
        Files.delete(sandbox.checkout.resolve(".git/rebase-merge"));
        sandbox.write(".git/index.lock", "");
        stoppedCommit("Another git command is at work");
    }

    @Test
    void aCommitThatBelongsToNoBranch() throws IOException {
        sandbox.git("checkout", "-q", "--detach");
        stoppedCommit("No branch is checked out");
        ExportResult result = sandbox.run(DRAFT, "x.json", null);
        assertThat(result.sentence()).isEqualTo("Wrote x.json. Commit and push it with git.");
    }

    @Test
    void aCommitByNobody() throws IOException {
        sandbox.git("config", "--unset", "user.email");
        stoppedCommit("Git does not know who you are");
        assertThat(sandbox.plan(DRAFT, "x.json").author()).isNull();
    }

    @Test
    void anotherItemIsReplacedOnlyWhenDecided() throws IOException {
        stopped("items/other.json", "holds another item, other");
        sandbox.run(DRAFT, "items/other.json", "Replace", true);
        assertThat(sandbox.git("show", "HEAD:items/other.json")).isEqualTo(DRAFT.stripTrailing());
    }

    @Test
    void workThatNoCommitHasIsReplacedOnlyWhenDecided() throws IOException {
        sandbox.write("new.json", "{\"id\": \"deforestation\", \"mine\": 1}");
        stopped("new.json", "was never committed");
        sandbox.run(DRAFT, "x.json", "Add");
        sandbox.write("x.json", DRAFT.replace("Title", "t"));
        sandbox.write("x.json", DRAFT.replace("Deforestation", "Changed by hand"));
        stopped("x.json", "has changes that are not committed", PUBLISHED);
        sandbox.git("checkout", "x.json");
        assertThat(sandbox.plan(PUBLISHED, "x.json").obstacles()).isEmpty();
    }

    @Test
    void anotherTextThatIsStagedIsReplacedOnlyWhenDecided() throws IOException {
        sandbox.run(DRAFT, "x.json", "Add");
        sandbox.write("x.json", DRAFT.replace("Deforestation", "Staged"));
        sandbox.git("add", "x.json");
        sandbox.write("x.json", DRAFT);
        ExportPlan plan = sandbox.plan(PUBLISHED, "x.json");
        assertThat(sentences(plan)).anyMatch(s -> s.contains("is staged for the next commit"));
        assertThat(plan.stopping(false, false)).isEmpty();
        assertThat(plan.stopping(true, true)).isEmpty();
    }

    @Test
    void aReadOnlyFile() throws IOException {
        sandbox.run(DRAFT, "x.json", "Add");
        assumeTrue(sandbox.checkout.resolve("x.json").toFile().setReadOnly());
        stopped("x.json", "is read-only", PUBLISHED);
    }

    @Test
    void aTextThatIsNotJson() throws IOException {
        assertThat(sentences(sandbox.plan("{", "x.json")))
                .contains("The text is not JSON. Mend it first.");
    }

    @Test
    void errorsKeepAnItemFromBeingPublishedOnly() throws IOException {
        ItemChecks checks = new ItemChecks(List.of("A.", "B.", "C.", "D."), List.of("W."));
        try (GitCheckout checkout = sandbox.open()) {
            ExportRun export = GitSandbox.export(checkout);
            ExportPlan published = export.plan(new ExportRequest(PUBLISHED, "x.json", checks));
            assertThat(sentences(published))
                    .containsExactly(
                            "The item has 4 errors, so it cannot be published: A. B. C. … Mend it,"
                                    + " or export it as a draft.");
            assertThat(published.warnings()).containsExactly("W.");
            assertThatThrownBy(() -> export.run(published, "Publish", true))
                    .isInstanceOf(GitProblem.class);
            assertThat(export.plan(new ExportRequest(DRAFT, "x.json", checks)).obstacles())
                    .isEmpty();
        }
    }

    @Test
    void whatOnlyTheGitProgramDoesIsRefusedWithoutIt() throws IOException {
        Path hook = sandbox.write(".git/hooks/pre-commit", "#!/bin/sh\nexit 1\n");
        assumeTrue(hook.toFile().setExecutable(true));
        sandbox.git("config", "commit.gpgSign", "true");
        sandbox.git("config", "includeIf.gitdir:~/models/.path", "other");
        ExportPlan plan = sandbox.plan(DRAFT, "x.json");
        assertThat(plan.hooks()).containsExactly("pre-commit");
        if (sandbox.byGit()) {
            assertThat(plan.obstacles()).isEmpty();
            return;
        }
        assertThat(sentences(plan))
                .hasSize(3)
                .anyMatch(s -> s.contains("has hooks (pre-commit)"))
                .anyMatch(s -> s.contains("Commits are signed"))
                .anyMatch(s -> s.contains("depend on the folder (includeIf)"));
        assertThat(plan.stopping(true, false, true)).hasSize(2);
        assertThat(plan.stopping(false, false)).isEmpty();
        sandbox.git("config", "core.hooksPath", "my-hooks");
        assertThat(sentences(sandbox.plan(DRAFT, "x.json"))).hasSize(2);
    }

    @Test
    void aBranchThatIsBehindItsRemote() throws IOException {
        sandbox.gitIn(sandbox.top, "clone", "-q", "checkout", "clone");
        sandbox.write("more.md", "more\n");
        sandbox.git("add", ".");
        sandbox.git("commit", "-q", "-m", "More");
        Path clone = sandbox.top.resolve("clone");
        sandbox.gitIn(clone, "fetch", "-q");
        try (GitCheckout checkout = sandbox.open(clone)) {
            ExportPlan plan =
                    GitSandbox.export(checkout)
                            .plan(new ExportRequest(DRAFT, "x.json", ItemChecks.CLEAN));
            assertThat(plan.warnings())
                    .contains(
                            "The remote branch has a commit that this checkout lacks. Pull before"
                                    + " you push.");
        }
    }

    private void stopped(String path, String words) throws IOException {
        stopped(path, words, DRAFT);
    }

    private void stopped(String path, String words, String text) throws IOException {
        String status = sandbox.git("status", "--porcelain");
        assertThat(sentences(sandbox.plan(text, path))).anyMatch(s -> s.contains(words));
        assertThatThrownBy(() -> sandbox.run(text, path, "Add"))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining(words);
        assertThat(sandbox.git("status", "--porcelain")).isEqualTo(status);
    }

    private void stoppedCommit(String words) throws IOException {
        String head = sandbox.git("rev-parse", "HEAD");
        assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining(words);
        assertThat(sandbox.checkout.resolve("x.json")).doesNotExist();
        assertThat(sandbox.git("rev-parse", "HEAD")).isEqualTo(head);
        assertThat(sandbox.plan(DRAFT, "x.json").stopping(false, false)).isEmpty();
    }

    private static List<String> sentences(ExportPlan plan) {
        return plan.obstacles().stream().map(ExportObstacle::sentence).toList();
    }
}
