package dev.cairn.git;

import static dev.cairn.git.GitSandbox.DRAFT;
import static dev.cairn.git.GitSandbox.PUBLISHED;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** Exports into checkouts in all kinds of states, by the git program and by JGit. */
@ParameterizedClass
@EnumSource(GitSandbox.Way.class)
@Timeout(60)
class CheckoutStatesTest {

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

    private static List<String> sentences(ExportPlan plan) {
        return plan.obstacles().stream().map(ExportObstacle::sentence).toList();
    }

    private void refused(String words) throws IOException {
        assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining(words);
        assertThat(sandbox.checkout.resolve("x.json")).doesNotExist();
    }

    @Test
    void theRepositoryMayLieElsewhere() throws IOException {
        Path work = sandbox.top.resolve("work");
        Files.createDirectories(sandbox.top.resolve("elsewhere"));
        sandbox.gitIn(
                sandbox.top,
                "clone",
                "-q",
                "--separate-git-dir=elsewhere/repo",
                "checkout",
                "work");
        sandbox.gitIn(work, "config", "user.name", "Ada");
        sandbox.gitIn(work, "config", "user.email", "ada@example.org");
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox, work);
        try (GitCheckout checkout = sandbox.open(work.resolve("items"))) {
            assertThat(checkout.folder()).isEqualTo(work);
            ExportRun export = GitSandbox.export(checkout);
            ExportPlan plan = export.plan(new ExportRequest(DRAFT, "x.json", ItemChecks.CLEAN));
            assertThat(export.run(plan, "Add", false).file()).isEqualTo(work.resolve("x.json"));
        }
        assertThat(work.resolve("x.json")).content().isEqualTo(DRAFT);
        before.isStillExceptFor("x.json", CheckoutSnapshot.of(sandbox, work));
    }

    @Test
    void objectsNamedWithSha256() throws IOException {
        Path other = Files.createDirectories(sandbox.top.resolve("sha256"));
        sandbox.gitIn(other, "init", "-q", "--object-format=sha256");
        assertThatThrownBy(() -> sandbox.open(other))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining("named with sha256");
        assertThat(sandbox.gitIn(other, "status", "--porcelain")).isEmpty();
    }

    @Test
    void anExtensionThatNobodyKnows() throws IOException {
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        sandbox.git("config", "core.repositoryFormatVersion", "1");
        sandbox.git("config", "extensions.nextGeneration", "true");
        refused("it has the extension nextgeneration");
        Path config = sandbox.checkout.resolve(".git/config");
        Files.writeString(
                config, Files.readString(config).replaceAll("(?s)\\[extensions\\].*", ""));
        before.isStill(CheckoutSnapshot.of(sandbox));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "no commit\n"})
    void aBranchWhoseFileNamesNoCommit(String content) throws IOException {
        String head = sandbox.git("rev-parse", "HEAD");
        Path ref = sandbox.checkout.resolve(".git/refs/heads/develop");
        Files.writeString(ref, content);
        String index = sandbox.git("ls-files", "-s");
        assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                .isInstanceOf(GitProblem.class);
        assertThat(sandbox.checkout.resolve("x.json")).doesNotExist();
        assertThat(ref).content().isEqualTo(content);
        assertThat(sandbox.git("ls-files", "-s")).isEqualTo(index);
        Files.writeString(ref, head + "\n");
        assertThat(sandbox.git("log", "--format=%s")).isEqualTo("Start");
    }

    @Test
    void aBranchWhoseCommitIsGone() throws IOException {
        Path ref = sandbox.checkout.resolve(".git/refs/heads/develop");
        Files.writeString(ref, "1234567890123456789012345678901234567890\n");
        refused("Cairn cannot read this checkout");
        assertThat(ref).content().startsWith("1234567890");
    }

    @Test
    void workIsSeenByItsBytesWhateverTheIndexBelieves() throws IOException {
        sandbox.run(DRAFT, "x.json", "Add");
        Path file = sandbox.checkout.resolve("x.json");
        sandbox.git("status");
        FileTime time = Files.getLastModifiedTime(file);
        String mine = DRAFT.replace("Deforestation", "DEFORESTATION");
        for (String flag : List.of("--assume-unchanged", "--skip-worktree", "--really-refresh")) {
            sandbox.git("update-index", "--no-assume-unchanged", "x.json");
            sandbox.git("update-index", "--no-skip-worktree", "x.json");
            if (!flag.equals("--really-refresh")) {
                sandbox.git("update-index", flag, "x.json");
            }
            Files.writeString(file, mine);
            Files.setLastModifiedTime(file, time);
            ExportPlan plan = sandbox.plan(PUBLISHED, "x.json");
            assertThat(sentences(plan))
                    .as(flag)
                    .anyMatch(s -> s.contains("has changes that are not committed"));
            assertThatThrownBy(() -> sandbox.run(PUBLISHED, "x.json", "Change"))
                    .isInstanceOf(GitProblem.class);
            assertThat(file).content().isEqualTo(mine);
        }
        sandbox.run(PUBLISHED, "x.json", "Change", true);
        assertThat(file).content().isEqualTo(PUBLISHED);
        assertThat(sandbox.git("show", "HEAD:x.json")).isEqualTo(PUBLISHED.stripTrailing());
    }

    @Test
    void whatTheUserDecidedForAFileStays() throws IOException {
        sandbox.run(DRAFT, "x.json", "Add");
        sandbox.git("update-index", "--assume-unchanged", "x.json");
        sandbox.run(PUBLISHED, "x.json", "Change");
        assertThat(sandbox.git("ls-files", "-v", "x.json")).isEqualTo("h x.json");
    }

    @Test
    void filesThatAreNoItemsAreNotTaken() throws IOException {
        sandbox.write("collection.json", DRAFT.replace("Feature", "Collection"));
        sandbox.write("package.json", "{\"name\": \"p\"}\n");
        sandbox.git("add", ".");
        sandbox.git("commit", "-q", "-m", "More");
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        for (String path : List.of("README.md", "collection.json", "package.json")) {
            assertThat(sentences(sandbox.plan(DRAFT, path)))
                    .as(path)
                    .anyMatch(s -> s.contains("holds no item"));
            assertThatThrownBy(() -> sandbox.run(DRAFT, path, "Add"))
                    .isInstanceOf(GitProblem.class);
        }
        for (String path : List.of(".gitattributes", ".gitmodules", "items/.gitignore")) {
            assertThatThrownBy(() -> sandbox.plan(DRAFT, path))
                    .isInstanceOf(GitProblem.class)
                    .hasMessageContaining("git itself reads");
        }
        before.isStill(CheckoutSnapshot.of(sandbox));
        sandbox.run(DRAFT, "README.md", "Mine", true);
        assertThat(sandbox.git("show", "HEAD:README.md")).isEqualTo(DRAFT.stripTrailing());
    }

    @Test
    void anItemOfOnesOwnThatIsBrokenMayBeFixed() throws IOException {
        sandbox.write("x.json", DRAFT.replace("}\n}", "}"));
        sandbox.git("add", ".");
        sandbox.git("commit", "-q", "-m", "Broken");
        assertThat(sandbox.run(DRAFT, "x.json", "Fix").commit()).isNotNull();
    }

    @Test
    void foldersThatDifferInCaseOnlyAreToldOf() throws IOException {
        assertThat(sandbox.plan(DRAFT, "Items/x.json").warnings())
                .anyMatch(w -> w.startsWith("There is items already"));
        assertThat(sandbox.plan(DRAFT, "items/Other.json").warnings())
                .anyMatch(w -> w.contains("There is items/other.json already"));
        Files.createDirectories(sandbox.checkout.resolve("Models"));
        assertThat(sandbox.plan(DRAFT, "models/x.json").warnings())
                .anyMatch(w -> w.contains("There is Models already"));
        assertThat(sandbox.plan(DRAFT, "items/x.json").warnings()).isEmpty();
    }

    @Test
    @Timeout(30)
    void pipesAndDevicesAreNotWaitedFor() throws IOException, InterruptedException {
        sandbox.run(DRAFT, "x.json", "Add");
        sandbox.run(DRAFT.replace("deforestation", "y"), "y.json", "Add");
        Files.delete(sandbox.checkout.resolve("x.json"));
        Files.delete(sandbox.checkout.resolve("items/other.json"));
        pipe("x.json");
        pipe("items/other.json");
        pipe("untracked.json");
        Files.delete(sandbox.checkout.resolve("README.md"));
        Files.createSymbolicLink(sandbox.checkout.resolve("endless.json"), Path.of("/dev/zero"));
        Files.createSymbolicLink(sandbox.checkout.resolve("README.md"), Path.of("/dev/zero"));
        sandbox.git("update-index", "--add", "--cacheinfo", "100644", blob(), "endless.json");
        assertThat(sentences(sandbox.plan(DRAFT, "x.json")))
                .anyMatch(s -> s.contains("is a pipe or a device"));
        try (GitCheckout checkout = sandbox.open()) {
            assertThat(checkout.items(() -> false).paths()).containsKey("y");
            assertThat(checkout.copies("deforestation", () -> false).paths())
                    .containsExactly("x.json");
        }
        assertThat(sandbox.run(DRAFT.replace("deforestation", "z"), "z.json", "Add").commit())
                .isNotNull();
        Files.deleteIfExists(sandbox.checkout.resolve(".gitattributes"));
        pipe(".gitattributes");
        assertThatThrownBy(() -> sandbox.plan(DRAFT, "new.json"))
                .hasMessageContaining("where git wants to read rules");
    }

    private String blob() throws IOException {
        return sandbox.git("rev-parse", "HEAD:items/other.json");
    }

    private void pipe(String path) throws IOException, InterruptedException {
        Process made =
                new ProcessBuilder("mkfifo", sandbox.checkout.resolve(path).toString()).start();
        assumeTrue(made.waitFor() == 0, "no pipes here");
    }

    @Test
    void aFileInConflictIsDecidedFirst() throws IOException {
        sandbox.run(DRAFT, "x.json", "Add");
        sandbox.write("x.json", DRAFT.replace("Deforestation", "A"));
        sandbox.git("stash");
        sandbox.run(DRAFT.replace("Deforestation", "B"), "x.json", "Change");
        assertThatThrownBy(() -> sandbox.git("stash", "pop")).isInstanceOf(IOException.class);
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        assertThatThrownBy(() -> sandbox.run(PUBLISHED, "x.json", "Mine", true))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining("conflict");
        before.isStill(CheckoutSnapshot.of(sandbox));
    }

    @Test
    void aSparseCheckoutKeepsWhatItLeavesOut() throws IOException {
        sandbox.write("big/a.json", DRAFT);
        sandbox.git("add", ".");
        sandbox.git("commit", "-q", "-m", "Big");
        sandbox.git("sparse-checkout", "set", "items");
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        assertThat(sandbox.checkout.resolve("big")).doesNotExist();
        String other = DRAFT.replace("deforestation", "mine");
        assertThat(sandbox.run(other, "items/mine.json", "Add").commit()).isNotNull();
        before.isStillExceptFor("items/mine.json", CheckoutSnapshot.of(sandbox));
        assertThat(sandbox.checkout.resolve("big")).doesNotExist();
        assertThat(sandbox.git("ls-tree", "-r", "--name-only", "HEAD")).contains("big/a.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"split", "sparse"})
    void anIndexThatJGitCannotRead(String kind) throws IOException {
        sandbox.write("staged.md", "staged\n");
        sandbox.write("big/a.md", "a\n");
        sandbox.git("add", ".");
        sandbox.git("commit", "-q", "-m", "More");
        sandbox.write("staged.md", "staged again\n");
        sandbox.git("add", "staged.md");
        if (kind.equals("split")) {
            sandbox.git("update-index", "--split-index");
            sandbox.write("more.md", "more\n");
            sandbox.git("add", "more.md");
        } else {
            sandbox.git("sparse-checkout", "set", "--cone", "--sparse-index", "items");
        }
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        if (sandbox.byGit()) {
            assertThat(sandbox.run(DRAFT, "items/x.json", "Add").commit()).isNotNull();
            before.isStillExceptFor("items/x.json", CheckoutSnapshot.of(sandbox));
            assertThat(sandbox.git("show", "--name-only", "--format=")).isEqualTo("items/x.json");
        } else {
            assertThatThrownBy(() -> sandbox.run(DRAFT, "items/x.json", "Add"))
                    .isInstanceOf(GitProblem.class)
                    .hasMessageContaining("needs the git program");
            before.isStill(CheckoutSnapshot.of(sandbox));
        }
    }
}
