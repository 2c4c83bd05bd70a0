package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One run of the git program: standard input is what it is given or nothing, the output is bounded,
 * an interrupt of the thread or the end of the time ends it with all that it started.
 */
final class GitCall {

    private static final int MOST_OUT = 512 * 1024 * 1024;
    private static final int MOST_ERR = 256 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** How long a program that was asked to end may take for it. */
    private static final long PATIENCE_SECONDS = 5;

    /** How long somebody whom git left behind may keep its output open. */
    private static final Duration LEFT_OPEN = Duration.ofSeconds(1);

    private final List<String> command;
    private final Path folder;
    private final Map<String, String> environment;
    private byte[] input = new byte[0];
    private @Nullable Duration timeout = LONGEST;
    private Consumer<String> listener = line -> {};

    GitCall(List<String> command, Path folder, Map<String, String> environment) {
        this.command = command;
        this.folder = folder;
        this.environment = new HashMap<>(environment);
    }

    /** Gives it something to read. */
    GitCall input(byte[] bytes) {
        input = bytes;
        return this;
    }

    /** Sets one more variable. */
    GitCall with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** For what may take as long as it wants, such as hooks: only the user ends it. */
    GitCall patient() {
        timeout = null;
        return this;
    }

    /** For what is known to be quick, or may only take so long. */
    GitCall longest(Duration time) {
        timeout = time;
        return this;
    }

    /** Tells each line that git, its hooks and filters say, as it comes, on another thread. */
    GitCall telling(Consumer<String> lines) {
        listener = lines;
        return this;
    }

    /**
     * Runs it to its end.
     *
     * @throws GitCancelled when the thread was interrupted
     * @throws GitProblem when git cannot be started, or takes too long
     */
    GitOutput run() throws IOException {
        Process process = start();
        Reading out = new Reading(process.getInputStream(), MOST_OUT, line -> {});
        Reading err = new Reading(process.getErrorStream(), MOST_ERR, listener);
        Thread.ofVirtual().start(() -> feed(process));
        Thread reader = Thread.ofVirtual().start(out);
        Thread listening = Thread.ofVirtual().start(err);
        try {
            if (timeout == null) {
                process.waitFor();
            } else if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                end(process);
                throw new GitProblem(
                        "git took longer than "
                                + timeout.toSeconds()
                                + " seconds and was ended: git "
                                + name()
                                + ".");
            }
            reader.join(LEFT_OPEN);
            listening.join(LEFT_OPEN);
        } catch (InterruptedException e) {
            end(process);
            throw new GitCancelled();
        }
        if (out.tooMuch()) {
            throw new GitProblem("git printed more than Cairn can take: git " + name() + ".");
        }
        return new GitOutput(
                process.exitValue(), out.bytes(), new String(err.bytes(), StandardCharsets.UTF_8));
    }

    /** The name of git's command, such as {@code commit}. */
    private String name() {
        boolean value = false;
        for (String word : command.subList(1, command.size())) {
            if (!value && !word.startsWith("-") && !word.contains("/")) {
                return word;
            }
            value = word.equals("-c");
        }
        return "";
    }

    private Process start() throws GitProblem {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GitProblem("git could not be started: " + GitProblem.reason(e) + ".", e);
        }
    }

    private void feed(Process process) {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input);
        } catch (IOException e) {
            // It did not want to read all of it; its exit status tells what that means.
            return;
        }
    }

    /** Ends the program and all that it started, politely first, so that it removes its locks. */
    private static void end(Process process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.addFirst(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                all.addAll(process.descendants().toList());
            }
        } catch (InterruptedException again) {
            // Twice is impatient: it ends at once, and what it locked is told as a stale lock.
            all.addAll(process.descendants().toList());
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** Reads a stream to its end, keeps the last part of it, and tells its lines. */
    private static final class Reading implements Runnable {
        private final InputStream in;
        private final int most;
        private final Consumer<String> lines;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private boolean dropped;

        Reading(InputStream in, int most, Consumer<String> lines) {
            this.in = in;
            this.most = most;
            this.lines = lines;
        }

        @Override
        public void run() {
            byte[] buffer = new byte[16 * 1024];
            try {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    take(buffer, n);
                }
            } catch (IOException closed) {
                // The program was ended.
            }
            tell();
        }

        private void take(byte[] buffer, int n) {
            synchronized (this) {
                if (kept.size() + n > most) {
                    byte[] before = kept.toByteArray();
                    int stays = Math.min(before.length, most / 2);
                    kept.reset();
                    kept.write(before, before.length - stays, stays);
                    dropped = true;
                }
                kept.write(buffer, 0, n);
            }
            for (int i = 0; i < n; i++) {
                if (buffer[i] == '\n') {
                    tell();
                } else if (line.size() < MOST_ERR) {
                    line.write(buffer[i]);
                }
            }
        }

        private void tell() {
            if (line.size() > 0) {
                lines.accept(
                        GitOutput.plain(line.toString(StandardCharsets.UTF_8)).stripTrailing());
                line.reset();
            }
        }

        synchronized byte[] bytes() {
            return kept.toByteArray();
        }

        synchronized boolean tooMuch() {
            return dropped;
        }
    }
}
