package dev.cairn.imports.file;

import dev.cairn.stac.MediaTypeTable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Reads size, checksum and media type of a file, however large, in a stream. */
public final class LocalFileReader {
    /**
     * What a multihash of SHA-256 begins with: the code of the function, and 32 bytes of length.
     */
    private static final String SHA_256 = "1220";

    private static final int CHUNK = 1 << 20;

    private LocalFileReader() {}

    /**
     * Reads the whole file once.
     *
     * @param cancelled asked every megabyte; when it says so, reading stops
     * @throws FileUnreadable when it is no file, is gone, or may not be read
     * @throws CancellationException when cancelled
     */
    public static AssetFileFacts read(Path file, ReadProgress progress, BooleanSupplier cancelled)
            throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(
                    "“" + file.getFileName() + "” is a folder; choose a file.");
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            String type = mediaType(file, channel);
            channel.position(0);
            MessageDigest digest = sha256();
            ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
            long done = 0;
            long total = channel.size();
            progress.at(0, total);
            while (channel.read(buffer) >= 0) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                buffer.flip();
                done += buffer.remaining();
                digest.update(buffer);
                buffer.clear();
                progress.at(done, Math.max(done, total));
            }
            String checksum = SHA_256 + HexFormat.of().formatHex(digest.digest());
            return new AssetFileFacts(done, checksum, type.isEmpty() ? null : type);
        } catch (IOException e) {
            throw UnreadableFileException.because(file, e);
        }
    }

    /**
     * The media type by the content where that tells more than the name, else by the name; empty if
     * unknown.
     */
    private static String mediaType(Path file, SeekableByteChannel channel) throws IOException {
        String byName =
                MediaTypeTable.byFileName(String.valueOf(file.getFileName()))
                        .map(type -> type.name())
                        .orElse("");
        ByteBuffer head = ByteBuffer.allocate(MagicBytes.LENGTH);
        while (head.hasRemaining() && channel.read(head) >= 0) {
            // A channel may give fewer bytes than asked for.
        }
        head.flip();
        String byContent = MagicBytes.type(head);
        if (byContent.equals("image/tiff")) {
            return TiffDetector.mediaType(channel);
        }
        return byContent.isEmpty() || MagicBytes.mayHold(byContent, byName) ? byName : byContent;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java has it.
            throw new IllegalStateException(e);
        }
    }
}
