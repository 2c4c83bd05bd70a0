package dev.cairn.git;

import static dev.cairn.git.GitSandbox.DRAFT;
import static dev.cairn.git.GitSandbox.PUBLISHED;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.files.AtomicFile;

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
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Disks, settings and refs that fail: told in words, and nothing is left half done. */
@ParameterizedClass
@EnumSource(GitSandbox.Way.class)
class CommitTroubleTest {

    @Parameter GitSandbox.Way way;
    @TempDir Path folder;
    private GitSandbox sandbox;

    @BeforeEach
    void needsGit() throws IOException {
        assumeTrue(GitSandbox.hasGit(), "no git program on this machine");
        sandbox = new GitSandbox(folder, way);
    }

    @AfterEach
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private ExportResult run(String text, String path, String message) throws GitProblem {
        try (GitCheckout checkout = sandbox.open()) {
            ExportRun export = new ExportRun(checkout, AtomicFile::write);
            ExportPlan plan = export.plan(new ExportRequest(text, path, ItemChecks.CLEAN));
            return export.run(plan, message, false);
        }
    }

    @Test
    void aRepositoryThatCanOnlyBeRead() throws IOException {
        sandbox.init("develop");
        Path git = sandbox.checkout.resolve(".git");
        Path elsewhere = sandbox.top.resolve("disk");
        try (MountedFolder disk = new MountedFolder(elsewhere, 8_000)) {
            sandbox.git("clone", "-q", "--bare", ".", elsewhere.resolve("x").toString());
            sandbox.gitIn(sandbox.top, "clone", "-q", "checkout", "disk/c");
            Path work = elsewhere.resolve("c");
            sandbox.gitIn(work, "config", "user.name", "Ada");
            sandbox.gitIn(work, "config", "user.email", "ada@example.org");
            Files.move(work.resolve(".git"), elsewhere.resolve("repo"));
            Path outside = Files.createDirectories(sandbox.top.resolve("work"));
            Files.writeString(outside.resolve(".git"), "gitdir: " + elsewhere.resolve("repo"));
            sandbox.gitIn(outside, "reset", "-q", "--hard");
            CheckoutSnapshot before = CheckoutSnapshot.of(sandbox, outside);
            disk.readOnly(true);
            try (GitCheckout checkout = sandbox.open(outside)) {
                ExportRun export = new ExportRun(checkout, AtomicFile::write);
                ExportPlan plan = export.plan(new ExportRequest(DRAFT, "x.json", ItemChecks.CLEAN));
                assertThatThrownBy(() -> export.run(plan, "Add", false))
                        .isInstanceOf(GitProblem.class)
                        .hasMessageContaining("ead-only")
                        .hasMessageNotContaining("Exception");
            }
            before.isStill(CheckoutSnapshot.of(sandbox, outside));
        }
        assertThat(git).exists();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 48, 64, 68, 72, 76, 80, 84, 88, 96, 112})
    void aFullDisk(int free) throws IOException {
        try (MountedFolder disk = new MountedFolder(sandbox.checkout, 4_000)) {
            sandbox.init("develop");
            sandbox.write("staged.md", "staged\n");
            sandbox.git("add", "staged.md");
            disk.fill(free);
            CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
            String large = DRAFT.replace("{}\n}", "{}, \"x\": \"" + "x".repeat(3_000) + "\"\n}");
            String said = "";
            try {
                run(large, "x.json", "Add");
            } catch (GitProblem problem) {
                said = problem.getMessage();
            }
            String subject = sandbox.git("log", "-1", "--format=%s");
            if (said.isEmpty()) {
                assertThat(subject).isEqualTo("Add");
                Files.delete(sandbox.checkout.resolve("filler"));
                assertThat(sandbox.git("status", "--porcelain")).isEqualTo("A  staged.md");
            } else {
                assertThat(said).doesNotContain("Exception");
                assertThat(subject).isEqualTo("Start");
                before.isStill(CheckoutSnapshot.of(sandbox));
            }
        }
    }

    @Test
    void aRefThatSomebodyLocked() throws IOException {
        sandbox.init("develop");
        sandbox.run(DRAFT, "x.json", "Add");
        Path lock = sandbox.checkout.resolve(".git/refs/heads/develop.lock");
        Files.createFile(lock);
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        assertThatThrownBy(() -> run(PUBLISHED, "x.json", "Change"))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining("Nothing was changed");
        before.isStill(CheckoutSnapshot.of(sandbox));
    }

    @Test
    void settingsThatAreBroken() throws IOException {
        sandbox.init("develop");
        Files.writeString(sandbox.top.resolve(".gitconfig"), "[user\nname = x\n");
        assertThatThrownBy(() -> run(DRAFT, "x.json", "Add"))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining(sandbox.top.resolve(".gitconfig").toString())
                .hasMessageNotContaining("Exception");
        Files.delete(sandbox.top.resolve(".gitconfig"));
        Path config = sandbox.checkout.resolve(".git/config");
        String good = Files.readString(config);
        Files.writeString(config, "[core\n" + good);
        assertThatThrownBy(() -> run(DRAFT, "x.json", "Add"))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining("config")
                .hasMessageNotContaining("Exception");
        assertThat(sandbox.checkout.resolve("x.json")).doesNotExist();
    }

    @Test
    void anIndexThatIsBroken() throws IOException {
        sandbox.init("develop");
        Files.writeString(sandbox.checkout.resolve(".git/index"), "no index");
        assertThatThrownBy(() -> run(DRAFT, "x.json", "Add"))
                .isInstanceOf(GitProblem.class)
                .hasMessageNotContaining("Exception");
        assertThat(sandbox.checkout.resolve("x.json")).doesNotExist();
    }

    @Test
    void jgitKeepsQuietAndWritesNothingForItself() throws IOException {
        sandbox.init("develop");
        sandbox.run(DRAFT, "x.json", "Add");
        assertThat(
                        Logger.getLogger("org.eclipse.jgit.util.FS")
                                .isLoggable(java.util.logging.Level.SEVERE))
                .isFalse();
        assertThat(sandbox.top.resolve("xdg")).doesNotExist();
        assertThat(sandbox.top.resolve("jgit")).doesNotExist();
    }

    @Test
    void nothingIsLeftInTheFolderForTemporaryFiles() throws IOException {
        sandbox.init("develop");
        List<String> before = privateIndexes();
        sandbox.run(DRAFT, "x.json", "Add");
        assertThat(before).containsAll(privateIndexes());
    }

    private static List<String> privateIndexes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(String::valueOf).filter(f -> f.contains("cairn-index-")).toList();
        }
    }
}
