package dev.cairn.document;

import dev.cairn.files.AtomicFile;
import dev.cairn.files.FileProblem;
import dev.cairn.files.FileStamp;
import dev.cairn.files.FileSteps;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps unsaved texts in a folder of the user's, and finds those that an earlier run left behind.
 *
 * <p>Each run has a folder of its own in there, which it locks: what lies in a folder that nobody
 * holds was left by a run that crashed. Its methods wait for the disk; they may be called from any
 * thread but the window's.
 */
public final class RecoveryFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final String SUFFIX = ".kept";

    private final Path folder;
    private final InstantSource clock;
    private @Nullable Path own;
    private @Nullable FileChannel lock;
    private final List<FileChannel> adopted = new ArrayList<>();

    /** Keeps texts below {@code folder}, which is made when the first one is kept. */
    public RecoveryFolder(Path folder) {
        this(folder, InstantSource.system());
    }

    RecoveryFolder(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A new name to keep the text of a document under. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    /**
     * Puts a text aside, in place of what was kept under this key before.
     *
     * @param file where it belongs; null for a new item
     * @param base how that file was when it was opened; null where there is none
     * @throws FileProblem when it cannot be written
     */
    public synchronized void keep(
            String key, @Nullable Path file, @Nullable FileStamp base, String text)
            throws FileProblem {
        Path entry = folder.resolve(key + SUFFIX);
        try {
            entry = ownFolder().resolve(key + SUFFIX);
            byte[] content = RecoveryEntry.write(file, base, text, clock.instant());
            AtomicFile.write(entry, content, new FileSteps());
        } catch (IOException e) {
            throw FileProblem.writing(entry, e);
        }
    }

    /** The document was saved or closed: nothing is kept for it any more. */
    public synchronized void forget(String key) {
        @Nullable Path mine = own;
        if (mine != null) {
            delete(mine.resolve(key + SUFFIX));
        }
    }

    /** What earlier runs left behind, the latest first. Broken entries are passed over. */
    public synchronized List<RecoveredText> pending() {
        List<RecoveredText> found = new ArrayList<>();
        for (Path run : runs()) {
            if (!run.equals(own) && abandoned(run)) {
                found.addAll(entries(run));
            }
        }
        found.sort(Comparator.comparing(RecoveredText::kept).reversed());
        return found;
    }

    /** The user took this text or does not want it. */
    public synchronized void forget(RecoveredText recovered) {
        delete(recovered.entry());
        @Nullable Path run = recovered.entry().getParent();
        if (run != null && entries(run).isEmpty()) {
            delete(run.resolve(LOCK));
            delete(run);
        }
    }

    /** The run ends: its own folder goes when nothing is kept in it. */
    @Override
    public synchronized void close() {
        @Nullable Path mine = own;
        if (mine != null && entries(mine).isEmpty()) {
            delete(mine.resolve(LOCK));
            delete(mine);
        }
        release(lock);
        adopted.forEach(RecoveryFolder::release);
        adopted.clear();
        lock = null;
        own = null;
    }

    private Path ownFolder() throws IOException {
        @Nullable Path mine = own;
        if (mine == null) {
            mine = Files.createDirectories(folder.resolve("run-" + UUID.randomUUID()));
            FileChannel channel = open(mine);
            channel.tryLock();
            lock = channel;
            own = mine;
        }
        return mine;
    }

    private static FileChannel open(Path run) throws IOException {
        return FileChannel.open(
                run.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Whether no running Cairn holds this folder; if so, this run holds it from now on. */
    private boolean abandoned(Path run) {
        try {
            FileChannel channel = open(run);
            @Nullable FileLock taken = channel.tryLock();
            if (taken == null) {
                channel.close();
                return false;
            }
            adopted.add(channel);
            return true;
        } catch (OverlappingFileLockException mineAlready) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private List<Path> runs() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static List<RecoveredText> entries(Path run) {
        List<RecoveredText> found = new ArrayList<>();
        try (Stream<Path> list = Files.list(run)) {
            for (Path entry : list.filter(e -> e.toString().endsWith(SUFFIX)).toList()) {
                RecoveryEntry.read(entry).ifPresent(found::add);
            }
        } catch (IOException | UncheckedIOException e) {
            return found;
        }
        return found;
    }

    private static void release(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The lock ends with the process at the latest.
            return;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is offered once more at the next start, where it can be declined again.
            return;
        }
    }
}
