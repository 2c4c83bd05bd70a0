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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Exports, looked at with the git program. */
@ParameterizedClass
@EnumSource(GitSandbox.Way.class)
class ExportRunTest {

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
    void oneFileIsCommittedAndNothingElse() throws IOException {
        sandbox.write("staged.md", "staged\n");
        sandbox.write("items/other.json", "{\"id\": \"other\", \"staged\": 1}\n");
        sandbox.git("add", "staged.md", "items/other.json");
        sandbox.write("items/other.json", "{\"id\": \"other\", \"changed\": 1}\n");
        sandbox.write("README.md", "Changed\n");
        sandbox.write("untracked.md", "untracked\n");
        String status = sandbox.git("status", "--porcelain");
        String staged = sandbox.git("diff", "--cached");
        String changed = sandbox.git("diff");

        ExportResult result = sandbox.run(DRAFT, "items/new/x.json", "Add x\n\nBecause.");

        assertThat(sandbox.git("rev-parse", "HEAD")).isEqualTo(result.commit());
        assertThat(sandbox.git("show", "--name-status", "--format=%an <%ae>|%cn|%B", "HEAD"))
                .isEqualTo(
                        "Ada Lovelace <ada@example.org>|Ada Lovelace|Add x\n\nBecause.\n\n\n"
                                + "A\titems/new/x.json");
        assertThat(sandbox.git("show", "HEAD:items/new/x.json")).isEqualTo(DRAFT.stripTrailing());
        assertThat(sandbox.git("status", "--porcelain")).isEqualTo(status);
        assertThat(sandbox.git("diff", "--cached")).isEqualTo(staged);
        assertThat(sandbox.git("diff")).isEqualTo(changed);
        assertThat(sandbox.git("fsck", "--strict")).doesNotContain("error");
        assertThat(sandbox.git("branch", "--show-current")).isEqualTo("develop");
        assertThat(sandbox.git("log", "-g", "-1", "--format=%gs")).isEqualTo("commit: Add x");
        assertThat(result.sentence()).contains("Committed items/new/x.json to develop");
    }

    @Test
    void writingOnlyLeavesGitAlone() throws IOException {
        String head = sandbox.git("rev-parse", "HEAD");
        ExportResult result = sandbox.run(DRAFT, "x.json", null);
        assertThat(result.written()).isTrue();
        assertThat(result.commit()).isNull();
        assertThat(sandbox.git("rev-parse", "HEAD")).isEqualTo(head);
        assertThat(sandbox.git("status", "--porcelain")).isEqualTo("?? x.json");
    }

    @Test
    void theDiffIsWhatGitShowsAfterwards() throws IOException {
        sandbox.run(DRAFT, "x.json", "Add");
        ExportPlan plan = sandbox.plan(PUBLISHED, "x.json");
        assertThat(plan.effect()).isEqualTo(ExportPlan.Effect.CHANGES);
        assertThat(plan.message()).isEqualTo("Publish changes of deforestation");
        sandbox.run(PUBLISHED, "x.json", null);
        assertThat(hunks(plan.diff())).isEqualTo(hunks(sandbox.git("diff", "HEAD", "x.json")));
    }

    private static String hunks(String diff) {
        return diff.substring(diff.indexOf("@@")).strip().replaceAll("(?m)^(@@ .* @@).*$", "$1");
    }

    @Test
    void theSameTextAgainIsNothingToDo() throws IOException {
        sandbox.run(DRAFT, "x.json", "Add");
        String head = sandbox.git("rev-parse", "HEAD");
        ExportPlan plan = sandbox.plan(DRAFT, "x.json");
        assertThat(plan.effect()).isEqualTo(ExportPlan.Effect.NOTHING);
        assertThat(plan.diff()).isEmpty();
        assertThat(plan.writes()).isFalse();
        ExportResult result = sandbox.run(DRAFT, "x.json", "Again");
        assertThat(result.commit()).isNull();
        assertThat(result.sentence()).startsWith("Nothing to commit");
        assertThat(sandbox.git("rev-parse", "HEAD")).isEqualTo(head);
    }

    @Test
    void aFileThatWasSavedInTheCheckoutIsOnlyCommitted() throws IOException {
        sandbox.write("x.json", DRAFT);
        ExportPlan plan = sandbox.plan(DRAFT, "x.json");
        assertThat(plan.writes()).isFalse();
        assertThat(plan.obstacles()).isEmpty();
        assertThat(plan.effect()).isEqualTo(ExportPlan.Effect.ADDS);
        assertThat(sandbox.run(DRAFT, "x.json", "Add").commit()).isNotNull();
        assertThat(sandbox.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void theFirstCommitOfABranch() throws IOException {
        Path second = Files.createDirectories(sandbox.top.resolve("second"));
        sandbox.gitIn(second, "init", "-q", "-b", "main");
        sandbox.gitIn(second, "config", "user.name", "A");
        sandbox.gitIn(second, "config", "user.email", "a@b.c");
        Files.writeString(second.resolve("staged"), "staged");
        sandbox.gitIn(second, "add", "staged");
        try (GitCheckout checkout = sandbox.open(second)) {
            ExportRun export = GitSandbox.export(checkout);
            ExportPlan plan = export.plan(new ExportRequest(DRAFT, "x.json", ItemChecks.CLEAN));
            assertThat(export.run(plan, "First", false).commit()).isNotNull();
        }
        assertThat(sandbox.gitIn(second, "ls-tree", "--name-only", "HEAD")).isEqualTo("x.json");
        assertThat(sandbox.gitIn(second, "status", "--porcelain")).isEqualTo("A  staged");
    }

    @Test
    void aLinkedWorkTreeGetsTheCommit() throws IOException {
        sandbox.git("worktree", "add", "-q", "-b", "main", "../linked");
        Path linked = sandbox.top.resolve("linked");
        String here = sandbox.git("rev-parse", "HEAD");
        try (GitCheckout checkout = sandbox.open(linked)) {
            ExportRun export = GitSandbox.export(checkout);
            ExportPlan plan = export.plan(new ExportRequest(DRAFT, "x.json", ItemChecks.CLEAN));
            assertThat(plan.obstacles()).isEmpty();
            assertThat(plan.branch().catalogue()).isEqualTo(TargetCatalogue.GLOBAL);
            assertThat(export.run(plan, "Add", false).commit())
                    .isEqualTo(sandbox.gitIn(linked, "rev-parse", "HEAD"));
        }
        assertThat(sandbox.gitIn(linked, "status", "--porcelain")).isEmpty();
        assertThat(sandbox.git("rev-parse", "HEAD")).isEqualTo(here);
        assertThat(sandbox.git("rev-parse", "main")).isNotEqualTo(here);
    }

    @ParameterizedTest
    @CsvSource({
        "false, '', lf",
        "true, '', lf",
        "input, '', lf",
        "false, '', crlf",
        "true, '', crlf",
        "input, '', crlf",
        "false, '*.json text', crlf",
        "false, '*.json text=auto eol=crlf', crlf",
        "true, '*.json -text', crlf",
        "true, '*.json text eol=crlf', lf",
        "false, '* text=auto', lf"
    })
    void theCommitHasTheBytesThatGitWouldCommit(String autocrlf, String attributes, String ends)
            throws IOException {
        sandbox.git("config", "core.autocrlf", autocrlf);
        sandbox.write(".gitattributes", attributes + "\n");
        String text = ends.equals("lf") ? DRAFT : DRAFT.replace("\n", "\r\n");
        sandbox.write("by-git.json", text);
        sandbox.git("-c", "core.safecrlf=false", "add", "by-git.json");
        sandbox.run(text, "by-cairn.json", "Add");
        assertThat(sandbox.git("rev-parse", "HEAD:by-cairn.json"))
                .isEqualTo(sandbox.git("rev-parse", ":by-git.json"));
        assertThat(sandbox.git("status", "--porcelain", "by-cairn.json")).isEmpty();
        ExportPlan again = sandbox.plan(text, "by-cairn.json");
        assertThat(again.effect()).isEqualTo(ExportPlan.Effect.NOTHING);
        assertThat(again.diff()).isEmpty();
    }

    @Test
    void aFileThatWasCommittedWithCrLfKeepsItUnderAuto() throws IOException {
        String text = DRAFT.replace("\n", "\r\n");
        sandbox.git("config", "core.autocrlf", "false");
        sandbox.run(text, "x.json", "Add");
        sandbox.git("config", "core.autocrlf", "true");
        String changed = text.replace("Deforestation", "Forest");
        sandbox.run(changed, "x.json", "Change");
        assertThat(sandbox.git("show", "HEAD:x.json")).contains("\r\n");
        assertThat(sandbox.git("diff", "--stat", "HEAD~1", "HEAD")).contains("1 insertion(+), 1");
    }

    @Test
    void filtersAreApplied() throws IOException {
        sandbox.git("config", "filter.upper.clean", "tr a-z A-Z");
        sandbox.write(".gitattributes", "*.json filter=upper\n");
        if (!sandbox.byGit()) {
            assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                    .isInstanceOf(GitProblem.class)
                    .hasMessageContaining("needs the filter upper");
            assertThat(sandbox.checkout.resolve("x.json")).doesNotExist();
            return;
        }
        sandbox.run(DRAFT, "x.json", "Add");
        assertThat(sandbox.git("show", "HEAD:x.json")).contains("DEFORESTATION");
        assertThat(sandbox.git("status", "--porcelain", "x.json")).isEmpty();
    }

    @Test
    void theExecutableBitOfTheFileStays() throws IOException {
        Path file = sandbox.write("x.json", DRAFT);
        assumeTrue(file.toFile().setExecutable(true));
        sandbox.git("add", "x.json");
        sandbox.git("commit", "-q", "-m", "Add");
        sandbox.run(PUBLISHED, "x.json", "Change");
        assertThat(sandbox.git("ls-tree", "HEAD", "x.json")).startsWith("100755");
    }

    @Test
    void aFileThatGitIsToldToAddLaterIsAdded() throws IOException {
        sandbox.write("x.json", DRAFT);
        sandbox.git("add", "-N", "x.json");
        assertThat(sandbox.run(DRAFT, "x.json", "Add").commit()).isNotNull();
        assertThat(sandbox.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void aDeletedFileComesBack() throws IOException {
        sandbox.run(DRAFT, "x.json", "Add");
        Files.delete(sandbox.checkout.resolve("x.json"));
        ExportPlan plan = sandbox.plan(PUBLISHED, "x.json");
        assertThat(plan.warnings()).anyMatch(w -> w.contains("was deleted here"));
        assertThat(sandbox.run(PUBLISHED, "x.json", "Change").commit()).isNotNull();
    }

    @Test
    void aPlanThatIsOutOfDateIsNotRun() throws IOException {
        try (GitCheckout checkout = sandbox.open()) {
            ExportRun export = GitSandbox.export(checkout);
            ExportPlan plan = export.plan(new ExportRequest(DRAFT, "x.json", ItemChecks.CLEAN));
            sandbox.git("checkout", "-q", "-b", "main");
            assertThatThrownBy(() -> export.run(plan, "Add", true))
                    .isInstanceOf(GitProblem.class)
                    .hasMessageContaining("was changed since this was planned");
            assertThat(sandbox.checkout.resolve("x.json")).doesNotExist();
        }
    }

    @Test
    void aWriteThatFailsCommitsNothing() throws IOException {
        String head = sandbox.git("rev-parse", "HEAD");
        try (GitCheckout checkout = sandbox.open()) {
            ExportRun export =
                    new ExportRun(
                            checkout,
                            (file, text) -> {
                                throw new IOException("The disk is full.");
                            });
            ExportPlan plan = export.plan(new ExportRequest(DRAFT, "x.json", ItemChecks.CLEAN));
            assertThatThrownBy(() -> export.run(plan, "Add", false))
                    .isInstanceOf(GitProblem.class)
                    .hasMessage("The disk is full.");
            assertThatThrownBy(() -> export.run(plan, " ", false))
                    .hasMessageContaining("needs a message");
        }
        assertThat(sandbox.git("rev-parse", "HEAD")).isEqualTo(head);
        assertThat(sandbox.git("status", "--porcelain")).isEmpty();
    }
}
