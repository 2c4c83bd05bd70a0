package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the file of a target was before it was written, to put it back.
 *
 * @param content null where there was none
 * @param folders the folders that were not there, from the top down
 */
record TargetBackup(Path file, byte @Nullable [] content, List<Path> folders) {

    static TargetBackup of(Path file) throws IOException {
        byte[] content =
                Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        ? Files.readAllBytes(file)
                        : null;
        List<Path> folders = new ArrayList<>();
        for (@Nullable Path at = file.getParent();
                at != null && !Files.exists(at);
                at = at.getParent()) {
            folders.addFirst(at);
        }
        return new TargetBackup(file, content, folders);
    }

    /** Makes the folders that the file needs. */
    void makeFolders() throws IOException {
        for (Path folder : folders) {
            Files.createDirectories(folder);
        }
    }

    /** Whether the file has exactly these bytes. */
    boolean has(byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(bytes, Files.readAllBytes(file));
    }

    /**
     * Puts the file back, unless somebody else has changed it since.
     *
     * @param written what was written
     * @return whether the file is as it was before
     */
    boolean restore(byte[] written, TextWriter writer) {
        try {
            if (content != null && has(content)) {
                return true;
            }
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                removeFolders();
                return content == null;
            }
            if (!has(written)) {
                return false;
            }
            if (content == null) {
                Files.delete(file);
                removeFolders();
            } else {
                write(content, writer);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void write(byte[] bytes, TextWriter writer) throws IOException {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            writer.write(file, text);
        } catch (CharacterCodingException notText) {
            Files.write(file, bytes);
        }
    }

    private void removeFolders() throws IOException {
        for (Path folder : folders.reversed()) {
            if (Files.isDirectory(folder)) {
                try {
                    Files.delete(folder);
                } catch (java.nio.file.DirectoryNotEmptyException inUse) {
                    return;
                }
            }
        }
    }
}
