package dev.cairn.document;

import dev.cairn.files.AtomicFile;
import dev.cairn.files.FileProblem;
import dev.cairn.files.FileStamp;
import dev.cairn.files.FileSteps;
import dev.cairn.files.Utf8Text;
import dev.cairn.json.edit.TextDiff;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes documents to disk and reads them again. All of it waits for the disk, so it is called away
 * from the window's thread; the document's thread then takes the result.
 */
public final class DocumentFiles {

    private final FileSteps steps;

    /** Writes to the disk. */
    public DocumentFiles() {
        this(new FileSteps());
    }

    DocumentFiles(FileSteps steps) {
        this.steps = steps;
    }

    /**
     * Writes a text in one step, unless somebody else changed the file since it was last seen.
     *
     * @throws FileProblem when it cannot be written; the file is as it was then
     */
    public SaveOutcome save(SaveJob job) throws FileProblem {
        if (!job.overwrite()) {
            @Nullable FileText disk = changed(job.file(), job.expected());
            if (disk != null && !disk.text().equals(job.text())) {
                return new SaveOutcome.Conflict(job, disk);
            }
        }
        byte[] content = Utf8Text.encode(job.file(), job.text());
        AtomicFile.write(job.file(), content, steps);
        try {
            FileStamp stamp = FileStamp.of(job.file(), content);
            return new SaveOutcome.Saved(job.file(), stamp, job.state());
        } catch (IOException e) {
            throw FileProblem.reading(job.file(), e);
        }
    }

    /** What the file holds now where that is not what was expected; null when all is well. */
    private static @Nullable FileText changed(Path file, @Nullable FileStamp expected)
            throws FileProblem {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !Files.exists(file)) {
            return null;
        }
        FileText disk = FileText.read(file);
        return expected != null && expected.sameContent(disk.stamp()) ? null : disk;
    }

    /**
     * Looks whether the file was changed by somebody else since {@code known}. Size and time are
     * asked first, its content is read only where they differ.
     *
     * @return what it holds now; empty when it is unchanged or gone
     * @throws FileProblem when it was changed and cannot be read
     */
    public Optional<FileText> changedOnDisk(Path file, FileStamp known) throws FileProblem {
        if (known.looksUnchanged(file) || !Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.ofNullable(changed(file, known));
    }

    /**
     * Reads a file again for a document that shows {@code text}.
     *
     * @param revision of that text
     * @throws FileProblem when it cannot be read
     */
    public ReloadedText reload(Path file, String text, long revision) throws FileProblem {
        return reloading(FileText.read(file), text, revision);
    }

    /** Like {@link #reload}, with what was read already, for example for a conflict. */
    public ReloadedText reloading(FileText disk, String text, long revision) {
        return new ReloadedText(disk, TextDiff.between(text, disk.text()), revision);
    }
}
