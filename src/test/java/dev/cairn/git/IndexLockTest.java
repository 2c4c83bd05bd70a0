package dev.cairn.git;

import static dev.cairn.git.GitSandbox.DRAFT;

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
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Others who work in the same checkout at the same time. */
@ParameterizedClass
@EnumSource(GitSandbox.Way.class)
class IndexLockTest {

    @Parameter GitSandbox.Way way;
    @TempDir Path folder;
    private GitSandbox sandbox;
    private Path lock;

    @BeforeEach
    void needsGit() throws IOException {
        assumeTrue(GitSandbox.hasGit(), "no git program on this machine");
        sandbox = new GitSandbox(folder, way).init("develop");
        lock = sandbox.checkout.resolve(".git/index.lock");
    }

    @AfterEach
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void aLockThatGoesAwayIsWaitedFor() throws IOException {
        Files.createFile(lock);
        CompletableFuture<Void> gone =
                CompletableFuture.runAsync(
                        () -> {
                            try {
                                Files.delete(lock);
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        CompletableFuture.delayedExecutor(600, TimeUnit.MILLISECONDS));
        assertThat(sandbox.run(DRAFT, "x.json", "Add").commit()).isNotNull();
        assertThat(gone).isCompleted();
    }

    @Test
    void aLockThatWasLeftBehindIsNamedWithItsAge() throws IOException {
        Files.createFile(lock);
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(3))));
        assertThat(sandbox.plan(DRAFT, "x.json").warnings()).anyMatch(w -> w.contains("3 hours"));
        assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining("3 hours ago")
                .hasMessageContaining("remove " + lock);
        assertThat(sandbox.checkout.resolve("x.json")).doesNotExist();
        Files.delete(lock);
        assertThat(sandbox.run(DRAFT, "x.json", "Add").commit()).isNotNull();
    }

    @Test
    void whoHoldsItIsNamed() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "no /proc here");
        ProcessBuilder builder =
                new ProcessBuilder("git", "update-index", "--index-info")
                        .directory(sandbox.checkout.toFile());
        builder.environment().putAll(sandbox.environment());
        Process holder = builder.start();
        try {
            while (!Files.exists(lock)) {
                assertThat(holder.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
            }
            assertThatThrownBy(() -> sandbox.run(DRAFT, "x.json", "Add"))
                    .isInstanceOf(GitProblem.class)
                    .hasMessageContaining("git (process " + holder.pid() + ")");
        } finally {
            holder.destroy();
        }
    }

    @Test
    void exportsAtOnceAllSucceed() throws Exception {
        int count = 5;
        List<Callable<ExportResult>> exports = new ArrayList<>();
        List<GitCheckout> opened = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "item-" + i;
            GitCheckout checkout = sandbox.open();
            opened.add(checkout);
            ExportRun export = GitSandbox.export(checkout);
            // All are planned before the first one is carried out.
            ExportPlan plan =
                    export.plan(
                            new ExportRequest(
                                    DRAFT.replace("deforestation", name),
                                    name + ".json",
                                    ItemChecks.CLEAN));
            exports.add(() -> export.run(plan, "Add " + name, false));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            for (Future<ExportResult> done : threads.invokeAll(exports)) {
                assertThat(done.get().commit()).isNotNull();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            opened.forEach(GitCheckout::close);
        }
        assertThat(sandbox.git("rev-list", "--count", "HEAD")).isEqualTo("" + (count + 1));
        assertThat(sandbox.git("ls-tree", "--name-only", "HEAD").lines())
                .hasSize(count + 2)
                .contains("item-0.json", "item-" + (count - 1) + ".json");
        assertThat(sandbox.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void somebodyElsesCommitInTheMiddleIsKept() throws IOException {
        assumeTrue(sandbox.byGit(), "this is about the moment before git commit starts");
        // A git that lets somebody else commit just before it commits itself, once.
        Path bin = Files.createDirectories(sandbox.top.resolve("bin"));
        Path git = bin.resolve("git");
        Files.writeString(
                git,
                """
                #!/bin/sh
                real=%s
                case " $* " in
                *" commit "*)
                    if test ! -e %s; then
                        touch %s
                        (unset GIT_INDEX_FILE; echo theirs > theirs.md; "$real" add theirs.md;
                         "$real" commit -q -m Theirs theirs.md)
                    fi ;;
                esac
                exec "$real" "$@"
                """
                        .formatted(real(), bin.resolve("once"), bin.resolve("once")));
        assumeTrue(git.toFile().setExecutable(true));
        sandbox.variables.put("PATH", bin + ":" + System.getenv("PATH"));
        assertThat(sandbox.run(DRAFT, "x.json", "Add").commit()).isNotNull();
        assertThat(sandbox.git("log", "--format=%s")).isEqualTo("Add\nTheirs\nStart");
        assertThat(sandbox.git("ls-tree", "--name-only", "HEAD").lines())
                .contains("theirs.md", "x.json");
        assertThat(sandbox.git("status", "--porcelain")).isEmpty();
    }

    private String real() throws IOException {
        for (String at : System.getenv("PATH").split(":")) {
            Path git = Path.of(at, "git");
            if (Files.isExecutable(git)) {
                return git.toString();
            }
        }
        throw new IOException("no git");
    }
}
