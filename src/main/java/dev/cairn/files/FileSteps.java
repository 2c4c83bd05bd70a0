package dev.cairn.files;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The steps of an atomic save, each of which may fail; a test lets each of them fail. */
public class FileSteps {

    /**
     * Writes a new file, down to the disk.
     *
     * @param like the file that it will replace, whose permissions it gets; null where there is
     *     none
     */
    public void write(Path temporary, byte[] content, @Nullable Path like) throws IOException {
        @Nullable PosixFileAttributes attributes = like == null ? null : posix(like);
        FileAttribute<?>[] atBirth =
                attributes == null
                        ? new FileAttribute<?>[0]
                        : new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(attributes.permissions())
                        };
        Set<StandardOpenOption> options =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(temporary, options, atBirth)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (attributes != null) {
                keep(attributes, temporary);
            }
            force(channel);
        }
    }

    /** Waits until the disk has what was written. */
    public void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /** Puts the new file in the place of the old one. */
    public void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Waits until the disk knows the new name, on systems that can be asked to. */
    public void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder, some network disks sync none: the file itself is safe.
            return;
        }
    }

    private static @Nullable PosixFileAttributes posix(Path file) throws IOException {
        @Nullable PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes();
    }

    private static void keep(PosixFileAttributes attributes, Path temporary) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        keepOwner(attributes, view);
        // The mask of the process may have taken away what the old file allowed.
        view.setPermissions(attributes.permissions());
    }

    private static void keepOwner(PosixFileAttributes attributes, PosixFileAttributeView view) {
        try {
            PosixFileAttributes now = view.readAttributes();
            if (!now.group().equals(attributes.group())) {
                view.setGroup(attributes.group());
            }
            if (!now.owner().equals(attributes.owner())) {
                view.setOwner(attributes.owner());
            }
        } catch (IOException notAllowed) {
            // Only root may give a file away: it belongs to whoever saved it, then.
            return;
        }
    }
}
