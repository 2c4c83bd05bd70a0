package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The lock of a checkout's index, held by whoever changes it. */
record IndexLock(Path file) {

    private static final int TRIES = 8;
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Where a git without a program of its own keeps the lock, for the index {@code index}. */
    static IndexLock of(Path index) {
        return new IndexLock(index.resolveSibling(index.getFileName() + ".lock"));
    }

    /** Something that takes the lock. */
    interface Locking<T> {
        /** Does it; null when somebody else holds the lock. */
        @Nullable T attempt() throws IOException;
    }

    /**
     * Tries a few times, some six seconds in all.
     *
     * @throws GitProblem when somebody else keeps the lock; the message says who
     */
    <T> T take(Locking<T> work) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            @Nullable T done = work.attempt();
            if (done != null) {
                return done;
            }
            pause(PAUSE.multipliedBy(1L << Math.min(i, 5)));
        }
        throw new GitProblem(sentence());
    }

    /**
     * Waits a few times for the lock to go.
     *
     * @throws GitProblem when it stays
     */
    void await() throws IOException {
        take(() -> isThere() ? null : Boolean.TRUE);
    }

    boolean isThere() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void pause(Duration time) throws GitCancelled {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new GitCancelled();
        }
    }

    /** Who holds it, and what to do where nobody does. */
    String sentence() {
        @Nullable Path folder = file.getParent();
        Optional<String> holder = holder();
        return "Another git command is at work in this checkout: "
                + file.getFileName()
                + " was made "
                + age()
                + holder.map(name -> ", and " + name + " is running here").orElse("")
                + ". "
                + (holder.isPresent()
                        ? "Wait until it has ended."
                        : "No running git command was found here. If there is none, the lock was"
                                + " left behind: remove "
                                + (folder == null ? file : folder.resolve(file.getFileName()))
                                + " and try again.");
    }

    private String age() {
        try {
            Duration age =
                    Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now());
            if (age.toMinutes() < 1) {
                return "just now";
            }
            return age.toHours() < 2
                    ? age.toMinutes() + " minutes ago"
                    : age.toHours() + " hours ago";
        } catch (IOException gone) {
            return "a moment ago";
        }
    }

    /** A git that runs in this checkout, as far as the system tells. */
    private Optional<String> holder() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(IndexLock::isGit)
                    .filter(this::isHere)
                    .findFirst()
                    .map(git -> "git (process " + git.pid() + ")");
        }
    }

    private static boolean isGit(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName())
                .map(name -> name.toString().startsWith("git"))
                .orElse(false);
    }

    private boolean isHere(ProcessHandle process) {
        try {
            Path at = Path.of("/proc", String.valueOf(process.pid()), "cwd").toRealPath();
            @Nullable Path gitDir = file.getParent();
            @Nullable Path checkout = gitDir == null ? null : gitDir.getParent();
            return checkout != null && at.startsWith(checkout);
        } catch (IOException cannotSay) {
            return false;
        }
    }
}
