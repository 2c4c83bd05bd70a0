package dev.cairn.files;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

/**
 * Replaces the content of a file in one step: whoever looks, or loses power, finds the old content
 * or the new one, never a part. Permissions stay, symbolic links are followed to the real file.
 */
public final class AtomicFile {

    private static final int MOST_LINKS = 40;
    private static final Set<PosixFilePermission> WRITE =
            Set.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    private AtomicFile() {}

    /**
     * Writes a text as UTF-8.
     *
     * @throws FileProblem when that fails; the file is as it was then, and the message says why
     */
    public static void write(Path file, String text) throws FileProblem {
        write(file, Utf8Text.encode(file, text), new FileSteps());
    }

    /**
     * Writes bytes.
     *
     * @throws FileProblem when that fails; the file is as it was then, and the message says why
     */
    public static void write(Path file, byte[] content) throws FileProblem {
        write(file, content, new FileSteps());
    }

    /**
     * Writes bytes by steps of one's own.
     *
     * @throws FileProblem when one of them fails
     */
    public static void write(Path file, byte[] content, FileSteps steps) throws FileProblem {
        try {
            Path target = real(file);
            boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (exists) {
                requireWritable(file, target);
            }
            replace(target, content, exists ? target : null, steps);
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }

    private static void replace(Path target, byte[] content, @Nullable Path like, FileSteps steps)
            throws IOException {
        Path folder = folder(target);
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        Path temporary = folder.resolve(".cairn-" + UUID.randomUUID() + ".tmp");
        try {
            steps.write(temporary, content, like);
            steps.move(temporary, target);
        } catch (IOException | RuntimeException e) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
        steps.forceFolder(folder);
    }

    /** The file at the end of the symbolic links, which need not exist yet. */
    private static Path real(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            at = folder(at).resolve(Files.readSymbolicLink(at));
        }
        return at;
    }

    private static void requireWritable(Path file, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileProblem(file, file + " is a folder. Choose the name of a file in it.");
        }
        if (!Files.isRegularFile(target)) {
            throw new FileProblem(file, file + " is a device or a pipe. Save to another place.");
        }
        if (!Files.isWritable(target) || noWriteBit(target)) {
            throw new FileProblem(
                    file,
                    file
                            + " is read-only, and was not changed. Allow writing to it, or save to"
                            + " another place.");
        }
    }

    /** The user root may write all files; a file that is marked read-only is left alone still. */
    private static boolean noWriteBit(Path target) throws IOException {
        @Nullable PosixFileAttributeView view =
                Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view != null
                && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    }

    private static Path folder(Path file) {
        @Nullable Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
