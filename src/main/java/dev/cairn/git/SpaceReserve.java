package dev.cairn.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Room on the disks that an export writes to, kept back for putting things back: where a disk
 * becomes full in the middle, that must not need what is no longer there. The files have no names
 * (or lose them by themselves), so nothing of them stays.
 */
final class SpaceReserve implements AutoCloseable {

    private static final int LEAST = 64 * 1024;

    private final List<FileChannel> held = new ArrayList<>();

    /**
     * @param index the user's index, beside which git writes a new one
     * @param target the file that is written
     * @throws IOException when there is not that much room: nothing was changed yet
     */
    static SpaceReserve of(Path index, TargetBackup target) throws IOException {
        SpaceReserve reserve = new SpaceReserve();
        try {
            Path folder = index.toAbsolutePath().getParent();
            if (folder != null) {
                reserve.hold(folder, LEAST + (Files.exists(index) ? Files.size(index) : 0));
            }
            Path beside = target.file().getParent();
            byte[] content = target.content();
            if (content != null && beside != null) {
                reserve.hold(beside, LEAST + content.length);
            }
            return reserve;
        } catch (IOException | RuntimeException e) {
            reserve.close();
            throw e;
        }
    }

    private void hold(Path folder, long size) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(".cairn-" + UUID.randomUUID() + ".tmp"),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
        held.add(channel);
        byte[] chunk = new byte[LEAST];
        // Some disks keep no room for zeros.
        new Random(size).nextBytes(chunk);
        for (long left = size; left > 0; left -= chunk.length) {
            ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, (int) Math.min(left, chunk.length));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /** Gives the room back, to those who put things back or have done their work. */
    @Override
    public void close() {
        for (FileChannel channel : held) {
            try {
                channel.close();
            } catch (IOException e) {
                // The system gives it back with the process.
                continue;
            }
        }
        held.clear();
    }
}
