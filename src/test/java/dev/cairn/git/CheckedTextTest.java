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
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** What is committed is the text that was checked, or nothing is. */
@ParameterizedClass
@EnumSource(GitSandbox.Way.class)
class CheckedTextTest {

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
    void aRequiredFilterThatFailsStopsTheCommit() throws IOException {
        sandbox.git("config", "filter.lfs.clean", "echo the server is away >&2; false");
        sandbox.git("config", "filter.lfs.required", "true");
        sandbox.write(".gitattributes", "x.json filter=lfs\n");
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        ExportPlan plan = sandbox.plan(DRAFT, "x.json");
        assertThat(plan.stopping(true, true)).isNotEmpty();
        assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining(sandbox.byGit() ? "the server is away" : "filter lfs");
        before.isStill(CheckoutSnapshot.of(sandbox));
    }

    @Test
    void aFilterThatMayFailCommitsTheTextItself() throws IOException {
        assumeTrue(sandbox.byGit(), "JGit commits nothing that a filter is set for");
        sandbox.git("config", "filter.nice.clean", "false");
        sandbox.write(".gitattributes", "*.json filter=nice\n");
        sandbox.run(DRAFT, "x.json", "Add");
        assertThat(sandbox.git("show", "HEAD:x.json")).isEqualTo(DRAFT.stripTrailing());
    }

    @Test
    void anEncodingOnDiskIsTurnedByGitOnly() throws IOException {
        sandbox.write(".gitattributes", "*.json working-tree-encoding=UTF-16LE\n");
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        if (!sandbox.byGit()) {
            assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                    .hasMessageContaining("needs the encoding");
            before.isStill(CheckoutSnapshot.of(sandbox));
        }
    }

    @Test
    void aFileThatAnotherProgramWritesInBetweenStopsTheCommit() throws IOException {
        String theirs = DRAFT.replace("Deforestation", "Theirs");
        try (GitCheckout checkout = sandbox.open()) {
            ExportRun export =
                    new ExportRun(checkout, (file, text) -> Files.writeString(file, theirs));
            ExportPlan plan = export.plan(new ExportRequest(DRAFT, "x.json", ItemChecks.CLEAN));
            assertThatThrownBy(() -> export.run(plan, "Add", false))
                    .isInstanceOf(GitProblem.class)
                    .hasMessageContaining("was changed by another program");
        }
        assertThat(sandbox.checkout.resolve("x.json")).content().isEqualTo(theirs);
        assertThat(sandbox.git("status", "--porcelain")).isEqualTo("?? x.json");
        assertThat(sandbox.git("log", "--format=%s")).isEqualTo("Start");
    }

    @Test
    void aFileThatAHookWritesOnDiskOnlyIsNotWhatIsCommitted() throws IOException {
        assumeTrue(sandbox.byGit(), "JGit runs no hooks");
        hook("pre-commit", "echo changed > x.json");
        ExportResult result = sandbox.run(DRAFT, "x.json", "Add");
        assertThat(sandbox.git("show", "HEAD:x.json")).isEqualTo(DRAFT.stripTrailing());
        assertThat(result.sentence()).doesNotContain("A hook changed it");
        assertThat(sandbox.checkout.resolve("x.json")).content().isEqualTo("changed\n");
        assertThat(sandbox.git("status", "--porcelain")).isEqualTo(" M x.json");
    }

    @Test
    void aHookThatChangesTheCommitIsToldAndTheIndexGoesAlong() throws IOException {
        assumeTrue(sandbox.byGit(), "JGit runs no hooks");
        sandbox.write("staged.md", "staged\n");
        sandbox.git("add", "staged.md");
        hook(
                "pre-commit",
                "sed -i s/Deforestation/Tidy/ x.json; echo log >> README.md;"
                        + " git add x.json README.md");
        ExportResult result = sandbox.run(DRAFT, "x.json", "Add");
        assertThat(result.sentence()).contains("A hook changed it");
        assertThat(sandbox.git("show", "HEAD:x.json")).contains("Tidy");
        assertThat(sandbox.git("show", "--name-only", "--format=", "HEAD"))
                .isEqualTo("README.md\nx.json");
        // The next commit takes nothing of it back.
        assertThat(sandbox.git("status", "--porcelain")).isEqualTo("A  staged.md");
    }

    @Test
    void aHookThatStopsTheCommitIsHeard() throws IOException {
        hook("pre-commit", "echo 'models need a licence' >&2; exit 1");
        sandbox.write("staged.md", "staged\n");
        sandbox.git("add", "staged.md");
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        assertThat(sandbox.plan(DRAFT, "new/x.json").hooks()).containsExactly("pre-commit");
        assertThatThrownBy(() -> sandbox.run(DRAFT, "new/x.json", "Add"))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining(
                        sandbox.byGit() ? "models need a licence" : "has hooks (pre-commit)");
        before.isStill(CheckoutSnapshot.of(sandbox));
        assertThat(sandbox.checkout.resolve("new")).doesNotExist();

        ExportWish hookless = new ExportWish("Add", false, true, line -> {});
        assertThat(sandbox.wish(DRAFT, "x.json", hookless).commit()).isNotNull();
        before.isStillExceptFor("x.json", CheckoutSnapshot.of(sandbox));
    }

    @Test
    void aFileThatWasThereIsPutBackWithItsIndexEntry() throws IOException {
        assumeTrue(sandbox.byGit(), "JGit runs no hooks");
        sandbox.run(DRAFT, "x.json", "Add");
        sandbox.git("update-index", "--assume-unchanged", "x.json");
        hook("commit-msg", "exit 1");
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        assertThatThrownBy(() -> sandbox.run(PUBLISHED, "x.json", "Change"))
                .isInstanceOf(GitProblem.class);
        before.isStill(CheckoutSnapshot.of(sandbox));
    }

    @Test
    void whatHooksSayIsToldAsItComes() throws IOException {
        assumeTrue(sandbox.byGit(), "JGit runs no hooks");
        hook(
                "pre-commit",
                "echo one; printf '\\033[31mtwo\\033[0m\\n'; git add -h >/dev/null; true");
        Queue<String> said = new ConcurrentLinkedQueue<>();
        sandbox.wish(DRAFT, "x.json", new ExportWish("Add", false, false, said::add));
        assertThat(said).containsExactly("one", "two");
    }

    @Test
    void aHookWaitsForNoTerminalAndReadsNothing() throws IOException {
        assumeTrue(sandbox.byGit(), "JGit runs no hooks");
        hook("pre-commit", "read answer; (: < /dev/tty) 2>/dev/null && exit 1; exit 0");
        assertThat(sandbox.run(DRAFT, "x.json", "Add").commit()).isNotNull();
    }

    @Test
    void commitsAreSignedWhereTheUserWantsIt() throws IOException, InterruptedException {
        assumeTrue(sandbox.byGit(), "JGit signs nothing");
        Path key = sandbox.top.resolve("key");
        Process made =
                new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "" + key)
                        .start();
        assumeTrue(made.waitFor() == 0, "no ssh-keygen");
        sandbox.git("config", "gpg.format", "ssh");
        sandbox.git("config", "user.signingKey", key + ".pub");
        sandbox.git("config", "commit.gpgSign", "true");
        sandbox.run(DRAFT, "x.json", "Add");
        assertThat(sandbox.git("cat-file", "commit", "HEAD")).contains("BEGIN SSH SIGNATURE");
        Files.delete(key);
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        assertThatThrownBy(() -> sandbox.run(PUBLISHED, "x.json", "Change"))
                .isInstanceOf(GitProblem.class);
        before.isStill(CheckoutSnapshot.of(sandbox));
    }

    @Test
    void whoCancelsFindsEverythingAsBefore() throws Exception {
        assumeTrue(sandbox.byGit(), "JGit runs no hooks");
        sandbox.run(DRAFT, "x.json", "Add");
        hook("pre-commit", "echo waiting >&2; sleep 300");
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        ExportWish wish = new ExportWish("Change", false, false, line -> waiting.countDown());
        Thread thread =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        sandbox.wish(PUBLISHED, "x.json", wish);
                                        thrown.complete(new AssertionError("it was committed"));
                                    } catch (GitProblem e) {
                                        boolean told = Thread.currentThread().isInterrupted();
                                        thrown.complete(told ? e : new AssertionError("silent"));
                                    }
                                });
        waiting.await();
        assertThat(sandbox.checkout.resolve("x.json")).content().isEqualTo(PUBLISHED);
        thread.interrupt();
        assertThat(thrown.get())
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining("Nothing was changed");
        before.isStill(CheckoutSnapshot.of(sandbox));
        assertThat(sandbox.checkout.resolve(".git/index.lock")).doesNotExist();
    }

    private void hook(String name, String script) throws IOException {
        Path file = sandbox.write(".git/hooks/" + name, "#!/bin/sh\n" + script + "\n");
        assumeTrue(file.toFile().setExecutable(true));
    }
}
