package dev.cairn.workspace.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where journals lie; how far each is, its name says. */
final class JournalFolder {

    private static final String OPEN = ".open";
    private static final String BACK = ".back";
    private static final String DONE = ".done";
    private static final String PART = ".part";

    /** Changes that can be taken back after they were written. */
    private static final int KEPT = 3;

    private final Path folder;

    JournalFolder(Path folder) {
        this.folder = folder;
    }

    void make() throws IOException {
        Files.createDirectories(folder);
    }

    /** The name of a journal that is not there yet. */
    Path newJournal() {
        return folder.resolve(UUID.randomUUID() + OPEN);
    }

    /** What was left in the middle, the latest first. */
    List<Path> unfinished() {
        return list(OPEN, BACK);
    }

    boolean isGoingBack(Path journal) {
        return journal.toString().endsWith(BACK);
    }

    /** Marks a change as one that is being taken back. */
    Path goingBack(Path journal) throws IOException {
        return renamed(journal, BACK);
    }

    /** Marks a change as written, and forgets the oldest ones. */
    Path finished(Path journal) throws IOException {
        Path done = renamed(journal, DONE);
        List<Path> old = list(DONE);
        for (int i = KEPT; i < old.size(); i++) {
            Files.deleteIfExists(old.get(i));
        }
        return done;
    }

    /** What was killed while it wrote its journal has touched no file. */
    void removeTorn() {
        for (Path part : list(PART)) {
            String name = part.getFileName().toString();
            Path journal = part.resolveSibling(name.substring(0, name.length() - PART.length()));
            try (JournalLock held = JournalLock.of(journal)) {
                if (held.isTaken()) {
                    Files.deleteIfExists(part);
                }
            } catch (IOException e) {
                // it is tried again at the next start
                continue;
            }
        }
    }

    private static Path renamed(Path journal, String ending) throws IOException {
        return Files.move(journal, withEnding(journal, ending), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The file beside a journal that has its name and another ending. */
    static Path withEnding(Path journal, String ending) {
        String name = journal.getFileName().toString();
        return journal.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    private List<Path> list(String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted(Comparator.comparingLong(JournalFolder::time).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static long time(Path file) {
        return file.toFile().lastModified();
    }
}
