package dev.cairn.git;

import static dev.cairn.git.GitSandbox.DRAFT;
import static dev.cairn.git.GitSandbox.PUBLISHED;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Exports whose process is killed, at each call of git and at any moment: file, index and branch
 * belong together afterwards, and the user's next commit takes nothing back.
 */
@Timeout(300)
class CommitKilledTest {

    /** More than an export calls git. */
    private static final int MOST_CALLS = 40;

    private static final int KILLS = Integer.getInteger("cairn.exportKills", 3);

    @TempDir Path folder;
    private GitSandbox sandbox;

    @BeforeEach
    void needsGit() throws IOException {
        assumeTrue(GitSandbox.hasGit(), "no git program on this machine");
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
        sandbox = new GitSandbox(folder).init("develop");
        sandbox.run(DRAFT, "x.json", "Add");
        sandbox.write("staged.md", "staged\n");
        sandbox.git("add", "staged.md");
    }

    @AfterEach
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void killedAfterEachCallOfGit() throws Exception {
        Path bin = Files.createDirectories(sandbox.top.resolve("bin"));
        Path git = bin.resolve("git");
        Path count = bin.resolve("count");
        Path last = bin.resolve("last");
        Files.writeString(
                git,
                """
                #!/bin/sh
                # What comes before the first write to the repository only looks.
                case " $* " in *" -w "*) touch %1$s.on ;; esac
                test -e %1$s.on && echo $(($(cat %1$s) + 1)) > %1$s
                n=$(cat %1$s)
                %2$s "$@"; status=$?
                test $n = $(cat %3$s) && kill -9 $PPID
                exit $status
                """
                        .formatted(count, real(), last));
        assumeTrue(git.toFile().setExecutable(true));
        sandbox.variables.put("PATH", bin + ":" + System.getenv("PATH"));
        int killed = 0;
        for (int call = 1; call < MOST_CALLS; call++) {
            Files.writeString(count, "0");
            Files.deleteIfExists(bin.resolve("count.on"));
            Files.writeString(last, "" + call);
            Process process = start(true, 1);
            boolean done =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .contains("done");
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            isConsistent("after call " + call);
            if (done) {
                break;
            }
            killed++;
            startOver();
        }
        assertThat(killed).isBetween(7, MOST_CALLS - 2);
    }

    @Test
    void killedAtAnyMomentWithGit() throws Exception {
        killedAtAnyMoment(true);
    }

    @Test
    void killedAtAnyMomentWithoutGit() throws Exception {
        killedAtAnyMoment(false);
    }

    @Test
    void toldToEndItPutsBackWhatItChanged() throws Exception {
        Path hook =
                sandbox.write(
                        ".git/hooks/pre-commit",
                        "#!/bin/sh\ntouch " + sandbox.top + "/waiting\nsleep 300\n");
        assumeTrue(hook.toFile().setExecutable(true));
        CheckoutSnapshot before = CheckoutSnapshot.of(sandbox);
        Process process = start(true, 1);
        while (!Files.exists(sandbox.top.resolve("waiting"))) {
            assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        before.isStill(CheckoutSnapshot.of(sandbox));
    }

    private void killedAtAnyMoment(boolean git) throws Exception {
        Random random = new Random(42);
        for (int i = 0; i < KILLS; i++) {
            Process process = start(git, 1_000);
            try (BufferedReader out =
                    new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
                int skipped = random.nextInt(6);
                for (int line = 0; line <= skipped; line++) {
                    assertThat(out.readLine()).isEqualTo("go");
                }
                boolean ended = process.waitFor(random.nextInt(120), TimeUnit.MILLISECONDS);
                assertThat(ended).isFalse();
                List<ProcessHandle> running = process.descendants().toList();
                process.destroyForcibly().waitFor();
                // What git has begun, it ends by itself.
                for (ProcessHandle left : running) {
                    left.onExit().get(30, TimeUnit.SECONDS);
                }
            }
            if (!git) {
                // As with git itself, a lock may be left, and the next command says so.
                Files.deleteIfExists(sandbox.checkout.resolve(".git/index.lock"));
                Files.deleteIfExists(sandbox.checkout.resolve(".git/HEAD.lock"));
                Files.deleteIfExists(sandbox.checkout.resolve(".git/refs/heads/develop.lock"));
            }
            isConsistent("kill " + i);
            startOver();
        }
    }

    private Process start(boolean git, int times) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + Files.createDirectories(sandbox.top.resolve("tmp")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportToBeKilled.class.getName(),
                        sandbox.checkout.toString(),
                        String.valueOf(git),
                        String.valueOf(times));
        builder.environment().clear();
        builder.environment().putAll(sandbox.environment());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private void isConsistent(String when) throws IOException {
        Path git = sandbox.checkout.resolve(".git");
        String disk = Files.readString(sandbox.checkout.resolve("x.json"));
        assertThat(disk).as(when).isIn(DRAFT, PUBLISHED);
        String head = sandbox.git("rev-parse", "HEAD:x.json");
        String index = sandbox.git("rev-parse", ":x.json");
        String onDisk = sandbox.git("hash-object", "x.json");
        // The index is never behind the branch, and has nothing that is not on disk.
        assertThat(index).as(when).isIn(head, onDisk);
        String before = sandbox.git("rev-parse", "HEAD:x.json");
        assertThat(sandbox.git("diff", "--cached", "--name-only", "HEAD").lines())
                .as(when)
                .contains("staged.md")
                .allMatch(name -> name.equals("staged.md") || name.equals("x.json"));
        assertThat(sandbox.git("fsck", "--strict", "--no-dangling", "--no-progress"))
                .as(when)
                .isEmpty();
        try (Stream<Path> all = Files.walk(sandbox.checkout)) {
            // What writes the file has its own temporary file, which it sweeps itself.
            assertThat(
                            all.map(String::valueOf)
                                    .filter(name -> !name.contains("/objects/"))
                                    .filter(name -> !name.matches(".*/\\.cairn-[-0-9a-f]+\\.tmp")))
                    .as(when)
                    .noneMatch(name -> name.endsWith(".lock") || name.contains("cairn"));
        }
        sandbox.git("commit", "-q", "--allow-empty", "-m", "The user's next commit");
        assertThat(sandbox.git("rev-parse", "HEAD:x.json")).as(when).isIn(before, onDisk);
        assertThat(git.resolve("index")).exists();
    }

    private void startOver() throws IOException {
        sandbox.write("x.json", DRAFT);
        sandbox.git("add", "x.json");
        sandbox.git("commit", "-q", "--allow-empty", "-m", "Over");
        sandbox.write("staged.md", "staged " + System.nanoTime() + "\n");
        sandbox.git("add", "staged.md");
    }

    private static String real() throws IOException {
        for (String at : System.getenv("PATH").split(":")) {
            Path git = Path.of(at, "git");
            if (Files.isExecutable(git)) {
                return git.toString();
            }
        }
        throw new IOException("no git");
    }
}
