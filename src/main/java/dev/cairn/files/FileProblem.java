package dev.cairn.files;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file could not be read or written. The message is made of full sentences for the user: which
 * file, what went wrong, what to do.
 */
public final class FileProblem extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    /** A problem with {@code file} that {@code sentence} tells in full. */
    public FileProblem(Path file, String sentence) {
        this(file, sentence, null);
    }

    /**
     * @param cause what went wrong below; null for nothing
     */
    public FileProblem(Path file, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.file = file;
    }

    /** The file that was to be read or written. */
    public Path file() {
        return file;
    }

    /** Why a file could not be read. */
    public static FileProblem reading(Path file, IOException cause) {
        if (cause instanceof FileProblem known) {
            return known;
        }
        return new FileProblem(file, readingSentence(file, cause), cause);
    }

    private static String readingSentence(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException && Files.isSymbolicLink(file)) {
            return file + " is a symbolic link to a file that is not there.";
        }
        if (cause instanceof NoSuchFileException) {
            return "There is no file " + file + ". Check its name, or open another file.";
        }
        if (cause instanceof AccessDeniedException) {
            return "You may not read " + file + ". Ask its owner for the permission to read it.";
        }
        if (isLoop(cause)) {
            return file + " is a symbolic link that leads in a circle. Open the real file.";
        }
        return file + " could not be read: " + reason(cause) + ".";
    }

    /** Why a file could not be written. */
    public static FileProblem writing(Path file, IOException cause) {
        if (cause instanceof FileProblem known) {
            return known;
        }
        return new FileProblem(
                file,
                file + " was not saved: " + writingReason(file, cause) + " Nothing was changed.",
                cause);
    }

    private static String writingReason(Path file, IOException cause) {
        String reason = reason(cause).toLowerCase(Locale.ROOT);
        Path folder = file.toAbsolutePath().getParent();
        if (cause instanceof NoSuchFileException) {
            return "the folder "
                    + folder
                    + " is no longer there. Make it again, or save to another place.";
        }
        if (cause instanceof AccessDeniedException || reason.contains("permission denied")) {
            return "you may not write to " + folder + ". Save to another place.";
        }
        if (reason.contains("no space left")
                || reason.contains("not enough space")
                || reason.contains("disk quota")
                || reason.contains("quota exceeded")) {
            return "the disk is full. Free some space and save again.";
        }
        if (reason.contains("read-only")) {
            return "the disk can only be read. Save to another place.";
        }
        if (reason.contains("name too long")) {
            return "its name is too long for this disk. Save under a shorter name.";
        }
        if (isLoop(cause)) {
            return "its symbolic links lead in a circle. Save to another place.";
        }
        return reason(cause) + ".";
    }

    private static boolean isLoop(IOException cause) {
        return cause instanceof FileSystemLoopException
                || reason(cause).toLowerCase(Locale.ROOT).contains("too many levels of symbolic");
    }

    private static String reason(IOException cause) {
        @Nullable String reason =
                cause instanceof FileSystemException system ? system.getReason() : null;
        @Nullable String message = reason == null ? cause.getMessage() : reason;
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
