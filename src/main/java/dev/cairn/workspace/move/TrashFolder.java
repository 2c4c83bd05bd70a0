package dev.cairn.workspace.move;

import dev.cairn.files.FileProblem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The trash of a desktop, by the specification of freedesktop.org (1.0): a file that lies on the
 * disk of the home folder goes to the trash there, one of another disk to that disk's own. It is
 * where the file manager shows it, and can be put back from there.
 */
public final class TrashFolder {

    private static final String OWNER_ONLY = "rwx------";

    private final Path home;
    private final String userId;
    private final Clock clock;

    /**
     * @param home the trash of the home folder, such as {@code ~/.local/share/Trash}
     * @param userId the number of the user, which names their trash on other disks
     * @param clock tells when a file was deleted
     */
    public TrashFolder(Path home, String userId, Clock clock) {
        this.home = home;
        this.userId = userId;
        this.clock = clock;
    }

    /**
     * The trash of whoever runs this program.
     *
     * @param data the user's folder of data, {@code $XDG_DATA_HOME} or {@code ~/.local/share}
     */
    public static TrashFolder ofUser(Path data) {
        return new TrashFolder(data.resolve("Trash"), numberOfUser(), Clock.systemDefaultZone());
    }

    private static String numberOfUser() {
        try {
            Path home = Path.of(System.getProperty("user.home", "."));
            return String.valueOf(Files.getAttribute(home, "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return System.getProperty("user.name", "user");
        }
    }

    /**
     * Moves a file to the trash.
     *
     * @return where it lies there
     * @throws FileProblem when that is not possible; the file is where it was then
     */
    public Path delete(Path file) throws FileProblem {
        Path absolute = file.toAbsolutePath().normalize();
        if (!Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileProblem(file, "There is no file " + file + ".");
        }
        try {
            @Nullable Path top = topOfOtherDisk(absolute);
            if (top == null) {
                return delete(absolute, home, absolute.toString());
            }
            return delete(absolute, trashOn(top), top.relativize(absolute).toString());
        } catch (IOException e) {
            throw new FileProblem(
                    file,
                    file
                            + " was not deleted: it could not be moved to the trash ("
                            + e.getMessage()
                            + ").");
        }
    }

    /** The top of the disk that a file lies on; null where it is the disk of the home trash. */
    private @Nullable Path topOfOtherDisk(Path file) throws IOException {
        Path folder = parent(file);
        FileStore store = Files.getFileStore(folder);
        Path existing = home;
        while (!Files.exists(existing)) {
            existing = parent(existing);
        }
        if (Files.getFileStore(existing).equals(store)) {
            return null;
        }
        Path top = folder;
        while (top.getParent() != null && Files.getFileStore(parent(top)).equals(store)) {
            top = parent(top);
        }
        return top;
    }

    /** {@code .Trash/UID} where the administrator made the first, else {@code .Trash-UID}. */
    private Path trashOn(Path top) throws IOException {
        Path shared = top.resolve(".Trash");
        boolean usable =
                Files.isDirectory(shared, LinkOption.NOFOLLOW_LINKS)
                        && ((Integer) Files.getAttribute(shared, "unix:mode") & 01000) != 0;
        Path own = usable ? shared.resolve(userId) : top.resolve(".Trash-" + userId);
        if (Files.isSymbolicLink(own)) {
            throw new IOException(own + " is a symbolic link");
        }
        return own;
    }

    private Path delete(Path file, Path trash, String path) throws IOException {
        Path info = folder(trash.resolve("info"));
        Path files = folder(trash.resolve("files"));
        String text =
                "[Trash Info]\nPath=%s\nDeletionDate=%s\n"
                        .formatted(
                                escaped(path),
                                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        String name = String.valueOf(file.getFileName());
        for (int number = 1; ; number++) {
            String free = number == 1 ? name : numbered(name, number);
            Path told = info.resolve(free + ".trashinfo");
            Path target = files.resolve(free);
            try {
                // whoever makes the information first has the name
                Files.writeString(told, text, StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(told);
                continue;
            }
            try {
                return Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                Files.deleteIfExists(told);
                throw e;
            }
        }
    }

    /**
     * Puts a file back from the trash.
     *
     * @param deleted where it lies there, as {@link #delete} told
     * @param file where it was
     * @throws FileProblem when that is not possible, also when there is a file again
     */
    public void restore(Path deleted, Path file) throws FileProblem {
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileProblem(file, "There is a file " + file + " again.");
            }
            Files.createDirectories(parent(file.toAbsolutePath()));
            Files.move(deleted, file);
            Path trash = parent(parent(deleted));
            Files.deleteIfExists(
                    trash.resolve("info").resolve(deleted.getFileName() + ".trashinfo"));
        } catch (FileProblem known) {
            throw known;
        } catch (IOException e) {
            throw new FileProblem(
                    file, file + " could not be taken out of the trash (" + e.getMessage() + ").");
        }
    }

    private static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString(OWNER_ONLY)));
            } else {
                Files.createDirectories(folder);
            }
        }
        return folder;
    }

    private static Path parent(Path path) throws IOException {
        @Nullable Path parent = path.getParent();
        if (parent == null) {
            throw new IOException(path + " lies in no folder");
        }
        return parent;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return dot <= 0
                ? name + "." + number
                : name.substring(0, dot) + "." + number + name.substring(dot);
    }

    /** As in a web address, with slashes as they are. */
    private static String escaped(String path) {
        StringBuilder text = new StringBuilder();
        for (byte unit : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || "/-_.~".indexOf(c) >= 0;
            text.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return text.toString();
    }
}
