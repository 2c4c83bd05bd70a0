package dev.cairn.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a file on disk was when it was last read or written, to notice that somebody else changed it.
 *
 * @param size in bytes
 * @param modified the time of its last change, as the disk tells it
 * @param sha256 the SHA-256 of its content in hex digits
 */
public record FileStamp(long size, FileTime modified, String sha256) {

    /**
     * How a file is now.
     *
     * @param content all of it
     * @throws IOException when the file is gone
     */
    public static FileStamp of(Path file, byte[] content) throws IOException {
        FileTime modified =
                Files.readAttributes(file, BasicFileAttributes.class).lastModifiedTime();
        return new FileStamp(content.length, modified, sha256(content));
    }

    /** Whether both had the same content; the times may differ. */
    public boolean sameContent(FileStamp other) {
        return size == other.size && sha256.equals(other.sha256);
    }

    /**
     * Whether size and time of the file are still these: cheap enough to ask each time the window
     * comes to the front. False when the file is gone.
     */
    public boolean looksUnchanged(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() == size && now.lastModifiedTime().equals(modified);
        } catch (IOException gone) {
            return false;
        }
    }

    /** The SHA-256 in hex digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
