package dev.cairn.workspace.change;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Says to other runs that a change is being worked on, for as long as this one lives.
 *
 * @param file that is locked
 * @param channel to it
 * @param lock null when another run has it
 */
record JournalLock(Path file, FileChannel channel, @Nullable FileLock lock)
        implements AutoCloseable {

    /** Tries to take the lock of a journal. */
    static JournalLock of(Path journal) throws IOException {
        Path file = JournalFolder.withEnding(journal, ".lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new JournalLock(file, channel, channel.tryLock());
        } catch (OverlappingFileLockException mine) {
            return new JournalLock(file, channel, null);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    boolean isTaken() {
        return lock != null;
    }

    @Override
    public void close() throws IOException {
        if (isTaken()) {
            Files.deleteIfExists(file);
        }
        channel.close();
    }
}
