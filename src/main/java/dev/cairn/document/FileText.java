package dev.cairn.document;

import dev.cairn.files.FileProblem;
import dev.cairn.files.FileStamp;
import dev.cairn.files.Utf8Text;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file read as text without loss: writing {@link #text()} back as UTF-8 gives the same bytes.
 *
 * @param file as it was asked for
 * @param text all of it; a byte order mark is its first character (U+FEFF)
 * @param stamp how the file was on disk when it was read
 */
public record FileText(Path file, String text, FileStamp stamp) {

    /** The largest file that is opened, in bytes. */
    public static final long LARGEST = 200L * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Whether the file starts with a byte order mark. */
    public boolean bom() {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }

    /**
     * Reads a file as strict UTF-8.
     *
     * @throws FileProblem when it is missing, a folder, may not be read, is too large, or is not
     *     UTF-8; the message says which, where, and what to do
     */
    public static FileText read(Path file) throws FileProblem {
        return read(file, LARGEST);
    }

    /** Like {@link #read(Path)}, with a bound of one's own on the size in bytes. */
    public static FileText read(Path file, long largest) throws FileProblem {
        try {
            byte[] content = content(file, attributes(file), largest);
            return new FileText(file, Utf8Text.decode(file, content), FileStamp.of(file, content));
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /**
     * Only the text of a file and its tree, for who neither writes the file nor watches it.
     *
     * @throws FileProblem as {@link #read(Path)}
     */
    public static JsonText jsonOf(Path file) throws FileProblem {
        return jsonOf(file, null);
    }

    /**
     * As {@link #jsonOf(Path)}, for a file that was looked at a moment ago.
     *
     * @param seen how it was then; null where nobody looked
     */
    public static JsonText jsonOf(Path file, @Nullable BasicFileAttributes seen)
            throws FileProblem {
        try {
            byte[] content = content(file, seen == null ? attributes(file) : seen, LARGEST);
            JsonText json = JsonText.ofUtf8(content);
            return json != null ? json : JsonText.of(Utf8Text.decode(file, content));
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    private static byte[] content(Path file, BasicFileAttributes attributes, long largest)
            throws IOException {
        if (attributes.isDirectory()) {
            throw new FileProblem(file, file + " is a folder. Choose a file in it.");
        }
        if (!attributes.isRegularFile()) {
            throw new FileProblem(file, file + " is a device or a pipe, not a file of text.");
        }
        if (attributes.size() > largest) {
            throw tooLarge(file, attributes.size(), largest);
        }
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than allowed: a file may grow while it is read.
            byte[] content = in.readNBytes((int) Math.min(largest + 1, Integer.MAX_VALUE - 16));
            if (content.length > largest) {
                throw tooLarge(file, content.length, largest);
            }
            return content;
        }
    }

    private static FileProblem tooLarge(Path file, long size, long largest) {
        return new FileProblem(
                file,
                file
                        + " is too large: "
                        + megabytes(size)
                        + ". Cairn opens files of up to "
                        + megabytes(largest)
                        + ".");
    }

    private static String megabytes(long bytes) {
        long mega = 1024 * 1024;
        return bytes < mega ? bytes + " bytes" : (bytes + mega - 1) / mega + " MB";
    }
}
