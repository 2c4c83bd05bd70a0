package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * The turn to export into a checkout: one Cairn after the other. The system gives it back when the
 * process ends, however it ends, and it leaves nothing in the repository.
 */
final class ExportTurn implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int FILES = 64;
    private static final Duration PAUSE = Duration.ofMillis(25);

    private final @Nullable FileChannel channel;
    private final @Nullable FileLock lock;

    private ExportTurn(@Nullable FileChannel channel, @Nullable FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Waits for it.
     *
     * @throws GitProblem when another export goes on and on
     */
    static ExportTurn take(Path gitDir) throws IOException {
        @Nullable FileChannel channel = open(gitDir);
        if (channel == null) {
            return new ExportTurn(null, null);
        }
        Instant end = Instant.now().plus(LONGEST);
        try {
            while (true) {
                @Nullable FileLock lock = attempt(channel);
                if (lock != null) {
                    return new ExportTurn(channel, lock);
                }
                if (Instant.now().isAfter(end)) {
                    throw new GitProblem(
                            "Another export into this checkout is not finished. Wait until it has"
                                    + " ended.");
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            channel.close();
            throw new GitCancelled();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    /**
     * One of a few files among other temporary ones, always the same for a checkout; null where
     * none can be made. They stay: who removed one would let two have their turn at once.
     */
    private static @Nullable FileChannel open(Path gitDir) {
        int number = Math.floorMod(gitDir.toString().hashCode(), FILES);
        Path file =
                Path.of(
                        System.getProperty("java.io.tmpdir", "."),
                        "cairn-export-" + System.getProperty("user.name", "") + "-" + number);
        try {
            return FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | RuntimeException noPlace) {
            // Git itself refuses what would collide; only the waiting is lost.
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.release();
        }
        if (channel != null) {
            channel.close();
        }
    }
}
