package dev.cairn.document;

import dev.cairn.files.FileStamp;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The form in which an unsaved text is kept: a line of what it is, and then its characters as they
 * are. Characters, not UTF-8: also half of a surrogate pair must survive a crash.
 */
final class RecoveryEntry {

    private static final String MAGIC = "cairn-recovery-1";
    private static final String NONE = "-";

    private RecoveryEntry() {}

    static byte[] write(@Nullable Path file, @Nullable FileStamp base, String text, Instant kept) {
        byte[] body = new byte[text.length() * 2];
        ByteBuffer.wrap(body).asCharBuffer().put(text);
        String head =
                String.join(
                        " ",
                        MAGIC,
                        Long.toString(checksum(body)),
                        kept.toString(),
                        file == null ? NONE : file.toAbsolutePath().toUri().toASCIIString(),
                        base == null ? NONE : Long.toString(base.size()),
                        base == null ? NONE : base.modified().toInstant().toString(),
                        base == null ? NONE : base.sha256());
        byte[] first = (head + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(first.length + body.length).put(first).put(body).array();
    }

    /** The text that an entry holds; empty when it is not a whole one. */
    static Optional<RecoveredText> read(Path entry) throws IOException {
        byte[] content = Files.readAllBytes(entry);
        int end = 0;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        String[] head = new String(content, 0, end, StandardCharsets.UTF_8).split(" ", -1);
        int length = content.length - end - 1;
        if (head.length != 7 || !head[0].equals(MAGIC) || length < 0 || length % 2 != 0) {
            return Optional.empty();
        }
        byte[] body = new byte[length];
        System.arraycopy(content, end + 1, body, 0, length);
        if (!head[1].equals(Long.toString(checksum(body)))) {
            return Optional.empty();
        }
        CharBuffer text = ByteBuffer.wrap(body).asCharBuffer();
        try {
            return Optional.of(
                    new RecoveredText(
                            head[3].equals(NONE) ? null : Path.of(URI.create(head[3])),
                            text.toString(),
                            Instant.parse(head[2]),
                            stamp(head[4], head[5], head[6]),
                            entry));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable FileStamp stamp(String size, String modified, String hash) {
        return size.equals(NONE)
                ? null
                : new FileStamp(Long.parseLong(size), FileTime.from(Instant.parse(modified)), hash);
    }

    private static long checksum(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return crc.getValue();
    }
}
