package dev.cairn.git;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk of its own, which can be full or read-only; only root can mount one. */
final class MountedFolder implements AutoCloseable {

    private final Path at;

    MountedFolder(Path at, int kilobytes) throws IOException {
        this.at = Files.createDirectories(at);
        boolean mounted =
                run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", "" + at);
        assumeTrue(mounted, "no disk can be mounted here");
    }

    void readOnly(boolean only) throws IOException {
        assumeTrue(run("mount", "-o", "remount," + (only ? "ro" : "rw"), "" + at));
    }

    /** Leaves so many kilobytes free. */
    void fill(int free) throws IOException {
        long left = Files.getFileStore(at).getUsableSpace() - free * 1024L;
        if (left > 0) {
            Files.write(at.resolve("filler"), new byte[(int) left]);
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", "" + at);
    }
}
