package dev.cairn.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** How a program is run: here a script that stands for git. */
@Timeout(60)
class GitProgramTest {

    @TempDir Path folder;
    private final Map<String, String> environment = new HashMap<>(System.getenv());

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
    }

    private GitProgram script(String lines) throws IOException {
        Path git = Files.writeString(folder.resolve("git"), "#!/bin/sh\n" + lines + "\n");
        assumeTrue(git.toFile().setExecutable(true));
        environment.put("PATH", folder + ":" + System.getenv("PATH"));
        return GitProgram.find(environment).orElseThrow();
    }

    @Test
    void thereMayBeNone() {
        environment.put("PATH", folder + "::.:relative");
        assertThat(GitProgram.find(environment)).isEmpty();
        environment.remove("PATH");
        assertThat(GitProgram.find(environment)).isEmpty();
    }

    @Test
    void outputErrorsAndStatus() throws IOException {
        GitOutput out =
                script("cat; echo \"$@\"; echo 'fatal: no' >&2; exit 3")
                        .call(folder, "a", "b c")
                        .input("in\n".getBytes(StandardCharsets.UTF_8))
                        .run();
        assertThat(out.status()).isEqualTo(3);
        assertThat(out.text()).isEqualTo("in\na b c");
        assertThat(out.words()).isEqualTo("no");
    }

    @Test
    void itSeesNothingThatPointsToAnotherRepository() throws IOException {
        environment.put("GIT_DIR", "/elsewhere");
        environment.put("GIT_INDEX_FILE", "/elsewhere/index");
        environment.put("GPG_TTY", "/dev/pts/0");
        environment.put("SSH_ASKPASS", "/usr/bin/ask");
        GitOutput out =
                script(
                                "echo \"$GIT_DIR|$GIT_INDEX_FILE|$GPG_TTY|$SSH_ASKPASS|$GIT_TERMINAL_PROMPT\"")
                        .call(folder)
                        .run();
        assertThat(out.text()).isEqualTo("|||/usr/bin/ask|0");
    }

    @Test
    void thereIsNoTerminalAndNothingToRead() throws IOException {
        GitOutput out =
                script("read line && exit 1; (: < /dev/tty) 2>/dev/null && exit 2; exit 0")
                        .call(folder)
                        .run();
        assertThat(out.status()).isZero();
    }

    @Test
    void whatTakesTooLongIsEnded() throws IOException {
        GitCall call =
                script("sleep 300").call(folder, "wait").longest(java.time.Duration.ofMillis(300));
        assertThatThrownBy(call::run)
                .isInstanceOf(GitProblem.class)
                .hasMessageContaining("git took longer");
    }

    @Test
    void anInterruptEndsItAndAllThatItStarted() throws Exception {
        Path pid = folder.resolve("pid");
        GitProgram git =
                script(
                        "sleep 300 & echo $! > "
                                + pid
                                + ".new; mv "
                                + pid
                                + ".new "
                                + pid
                                + "; echo ready >&2; wait");
        CountDownLatch ready = new CountDownLatch(1);
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread thread =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        git.call(folder)
                                                .patient()
                                                .telling(line -> ready.countDown())
                                                .run();
                                        thrown.complete(new AssertionError("ended by itself"));
                                    } catch (IOException e) {
                                        thrown.complete(e);
                                    }
                                });
        ready.await();
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
        thread.interrupt();
        assertThat(thrown.get()).isInstanceOf(GitCancelled.class);
        child.onExit().get();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void somebodyWhoKeepsTheOutputOpenIsNotWaitedFor() throws IOException {
        GitOutput out = script("sleep 20 & echo done").call(folder).run();
        assertThat(out.text()).isEqualTo("done");
    }

    @Test
    void linesAreToldAsTheyComeWithoutControlCharacters() throws IOException {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        script("printf 'one\\ntwo \\033[31mred\\033[0m\\007\\n' >&2; printf 'last' >&2")
                .call(folder)
                .telling(said::add)
                .run();
        assertThat(said).containsExactly("one", "two red", "last");
    }

    @Test
    void veryMuchIsBounded() throws IOException {
        GitOutput out =
                script(
                                "i=0; while test $i -lt 20000; do echo 'a line that is told' >&2;"
                                        + " i=$((i+1)); done; echo 'the end' >&2")
                        .call(folder)
                        .run();
        assertThat(out.err()).endsWith("the end\n").hasSizeLessThan(300_000);
    }
}
