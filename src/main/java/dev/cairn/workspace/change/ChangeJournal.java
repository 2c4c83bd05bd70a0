package dev.cairn.workspace.change;

import dev.cairn.document.FileText;
import dev.cairn.files.AtomicFile;
import dev.cairn.files.FileProblem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes changes of many files so that all are written or none: before the first file is touched,
 * all texts, old and new, are on the disk. If that is cut off, the next start finishes it. A file
 * that somebody else changed in between is never overwritten.
 */
public final class ChangeJournal {

    private final JournalFolder folder;
    private final FileWriting writing;

    /**
     * @param folder where changes are kept while they are written; made when it is needed
     */
    public ChangeJournal(Path folder) {
        this(folder, AtomicFile::write);
    }

    ChangeJournal(Path folder, FileWriting writing) {
        this.folder = new JournalFolder(folder);
        this.writing = writing;
    }

    /**
     * Writes the planned changes; what is not to be changed is passed over.
     *
     * @param title of the change, for people
     * @throws FileProblem when a file cannot be written; all are as they were then, or will be at
     *     the next start, which the message says
     */
    public WrittenChange write(String title, List<PlannedChange> planned) throws FileProblem {
        List<FileEdit> entries = new ArrayList<>();
        for (PlannedChange each : planned) {
            if (each.isChange()) {
                entries.add(
                        new FileEdit(each.file().toAbsolutePath(), each.before(), each.after()));
            }
        }
        return writeAll(title, entries);
    }

    /**
     * Takes a change back, as one step. Files that were changed since stay as they are.
     *
     * @throws FileProblem as {@link #write}; also when the change is no longer kept
     */
    public WrittenChange undo(WrittenChange change) throws FileProblem {
        Optional<JournalFile.Content> content;
        try {
            content = JournalFile.read(change.record());
        } catch (IOException e) {
            content = Optional.empty();
        }
        if (content.isEmpty()) {
            throw new FileProblem(
                    change.record(), "“" + change.title() + "” can no longer be taken back.");
        }
        Set<Path> written = new HashSet<>(change.written());
        return writeAll(
                "Undo " + change.title(),
                content.get().entries().stream()
                        .filter(entry -> written.contains(entry.file()))
                        .map(FileEdit::reversed)
                        .toList());
    }

    /**
     * Writes texts of files, makes files and removes files, all or none. What is not as it is
     * expected to be is left.
     *
     * @throws FileProblem as {@link #write}
     */
    public WrittenChange writeAll(String title, List<FileEdit> entries) throws FileProblem {
        List<FileResult> left = new ArrayList<>();
        List<FileEdit> due = new ArrayList<>();
        for (FileEdit entry : entries) {
            if (isNow(entry.file(), entry.before())) {
                due.add(entry);
            } else {
                left.add(new FileResult(entry.file(), changedSince(entry)));
            }
        }
        Path journal = folder.newJournal();
        try {
            folder.make();
        } catch (IOException e) {
            throw unwritable(journal, e);
        }
        try (JournalLock held = JournalLock.of(journal)) {
            begin(journal, title, due);
            List<Path> written = makeAll(journal, due, left);
            Path record = folder.finished(journal);
            return new WrittenChange(title, written, left, record);
        } catch (FileProblem known) {
            throw known;
        } catch (IOException e) {
            throw unwritable(journal, e);
        }
    }

    private static String changedSince(FileEdit entry) {
        if (entry.before() == null) {
            return "There is a file " + entry.file() + " already.";
        }
        return textOf(entry.file()) == null
                ? entry.file() + " is no longer there, or cannot be read."
                : entry.file() + " was changed since, and stays as it is.";
    }

    private void begin(Path journal, String title, List<FileEdit> entries) throws FileProblem {
        try {
            JournalFile.write(journal, title, entries);
        } catch (IOException e) {
            throw unwritable(journal, e);
        }
    }

    private static FileProblem unwritable(Path journal, IOException e) {
        return new FileProblem(
                journal,
                "Nothing was changed: what is needed to take the change back could not be kept in "
                        + journal.getParent()
                        + " ("
                        + e.getMessage()
                        + ").");
    }

    private List<Path> makeAll(Path journal, List<FileEdit> entries, List<FileResult> left)
            throws FileProblem {
        List<FileEdit> done = new ArrayList<>();
        for (FileEdit entry : entries) {
            // once more: with many files some time has passed
            if (!isNow(entry.file(), entry.before())) {
                left.add(new FileResult(entry.file(), changedSince(entry)));
                continue;
            }
            try {
                make(entry);
                done.add(entry);
            } catch (FileProblem problem) {
                throw takeBack(journal, done, problem);
            }
        }
        return done.stream().map(FileEdit::file).toList();
    }

    /** The files that were written get their old texts again; the problem says how that went. */
    private FileProblem takeBack(Path journal, List<FileEdit> done, FileProblem problem) {
        String reason = Objects.requireNonNullElse(problem.getMessage(), "");
        try {
            Path back = folder.goingBack(journal);
            for (FileEdit entry : done.reversed()) {
                if (isNow(entry.file(), entry.after())) {
                    make(entry.reversed());
                }
            }
            Files.deleteIfExists(back);
            return new FileProblem(
                    problem.file(), reason + " All files of the change are as they were.");
        } catch (IOException again) {
            return new FileProblem(
                    problem.file(),
                    reason
                            + " Some files hold the change and could not be written back: Cairn does"
                            + " that when it is started the next time.");
        }
    }

    /**
     * Finishes what an earlier run left in the middle: a change that was begun is written in full,
     * one that was being taken back is taken back. What another Cairn is writing right now is left
     * alone.
     *
     * @return a sentence for each change
     */
    public List<String> recover() {
        List<String> told = new ArrayList<>();
        for (Path journal : folder.unfinished()) {
            try (JournalLock held = JournalLock.of(journal)) {
                if (held.isTaken()) {
                    told.add(recover(journal));
                }
            } catch (IOException e) {
                told.add(
                        "A change of many files was cut off, and could not be finished: "
                                + e.getMessage()
                                + " It is tried again at the next start.");
            }
        }
        folder.removeTorn();
        return told;
    }

    private String recover(Path journal) throws IOException {
        Optional<JournalFile.Content> content = JournalFile.read(journal);
        if (content.isEmpty()) {
            Files.deleteIfExists(journal);
            return "A change of many files was cut off before it began. Nothing was changed.";
        }
        boolean back = folder.isGoingBack(journal);
        List<FileEdit> entries =
                back
                        ? content.get().entries().stream().map(FileEdit::reversed).toList()
                        : content.get().entries();
        List<Path> foreign = new ArrayList<>();
        for (FileEdit entry : entries) {
            if (isNow(entry.file(), entry.before())) {
                make(entry);
            } else if (!isNow(entry.file(), entry.after())) {
                foreign.add(entry.file());
            }
        }
        StrayFiles.remove(entries.stream().map(FileEdit::file).toList());
        if (back) {
            Files.deleteIfExists(journal);
        } else {
            folder.finished(journal);
        }
        return sentence(content.get().title(), entries.size(), back, foreign);
    }

    private static String sentence(String title, int files, boolean back, List<Path> foreign) {
        return "“%s” of %d %s was cut off. It was %s now.%s"
                .formatted(
                        title,
                        files,
                        files == 1 ? "file" : "files",
                        back ? "taken back in full" : "finished",
                        foreign.isEmpty()
                                ? ""
                                : " Left alone, since they were changed in between: "
                                        + String.join(
                                                ", ", foreign.stream().map(Path::toString).toList())
                                        + ".");
    }

    private void make(FileEdit entry) throws FileProblem {
        String after = entry.after();
        try {
            if (after == null) {
                Files.deleteIfExists(entry.file());
                return;
            }
            Path parent = entry.file().getParent();
            if (entry.before() == null && parent != null) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            throw new FileProblem(
                    entry.file(), entry.file() + " could not be changed: " + e.getMessage() + ".");
        }
        writing.write(entry.file(), after);
    }

    /** Whether a file has a text, or is not there where it is null. */
    private static boolean isNow(Path file, @Nullable String text) {
        return text == null
                ? !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                : text.equals(textOf(file));
    }

    /** Null when it cannot be read. */
    private static @Nullable String textOf(Path file) {
        try {
            return FileText.read(file).text();
        } catch (FileProblem e) {
            return null;
        }
    }
}
