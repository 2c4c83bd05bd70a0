package dev.cairn.workspace.change;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What a write that was cut off left beside its file. */
final class StrayFiles {

    /** A younger one may be in use. */
    private static final Duration YOUNG = Duration.ofSeconds(2);

    private StrayFiles() {}

    /** Removes it from the folders of these files. */
    static void remove(Collection<Path> files) {
        Set<Path> folders = new HashSet<>();
        for (Path file : files) {
            Path folder = file.getParent();
            if (folder != null) {
                folders.add(folder);
            }
        }
        Instant limit = Instant.now().minus(YOUNG);
        for (Path folder : folders) {
            try (DirectoryStream<Path> stray = Files.newDirectoryStream(folder, ".cairn-*.tmp")) {
                for (Path each : stray) {
                    if (Files.getLastModifiedTime(each).toInstant().isBefore(limit)) {
                        Files.deleteIfExists(each);
                    }
                }
            } catch (IOException e) {
                // they are hidden, and harm nobody
                continue;
            }
        }
    }
}
