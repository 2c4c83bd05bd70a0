package dev.cairn.workspace.change;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/** The form in which a change is kept on disk while it is being written: all of it, or nothing. */
final class JournalFile {

    private static final String MAGIC = "cairn-change-1";

    private JournalFile() {}

    /** Writes it down to the disk under another name, and gives it its name in one step. */
    static void write(Path file, String title, List<FileEdit> entries) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            CheckedOutputStream sum =
                    new CheckedOutputStream(
                            new BufferedOutputStream(Channels.newOutputStream(channel)),
                            new CRC32());
            DataOutputStream out = new DataOutputStream(sum);
            text(out, MAGIC);
            text(out, title);
            out.writeInt(entries.size());
            for (FileEdit entry : entries) {
                text(out, entry.file().toString());
                optional(out, entry.before());
                optional(out, entry.after());
            }
            out.writeLong(sum.getChecksum().getValue());
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        force(file.toAbsolutePath().getParent());
    }

    private static void force(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // some systems open no folder: the file itself is on the disk
            return;
        }
    }

    /** What one says; empty when it is not whole. */
    static Optional<Content> read(Path file) throws IOException {
        try (CheckedInputStream sum =
                        new CheckedInputStream(
                                new BufferedInputStream(Files.newInputStream(file)), new CRC32());
                DataInputStream in = new DataInputStream(sum)) {
            long length = Files.size(file);
            if (!text(in, length).equals(MAGIC)) {
                return Optional.empty();
            }
            String title = text(in, length);
            int count = in.readInt();
            List<FileEdit> entries = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                entries.add(
                        new FileEdit(
                                Path.of(text(in, length)),
                                optional(in, length),
                                optional(in, length)));
            }
            long wanted = sum.getChecksum().getValue();
            return in.readLong() == wanted
                    ? Optional.of(new Content(title, entries))
                    : Optional.empty();
        } catch (java.io.EOFException | InvalidPathException | IllegalStateException torn) {
            return Optional.empty();
        }
    }

    /**
     * What a journal holds.
     *
     * @param title of the change
     * @param entries its files
     */
    record Content(String title, List<FileEdit> entries) {}

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void optional(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            text(out, text);
        }
    }

    private static @Nullable String optional(DataInputStream in, long longest) throws IOException {
        return in.readBoolean() ? text(in, longest) : null;
    }

    private static String text(DataInputStream in, long longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new IllegalStateException("no journal");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
