package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An index beside the user's, in a folder of its own outside of the repository, which is removed
 * with all in it.
 */
final class PrivateIndex implements AutoCloseable {

    private static final String PREFIX = "cairn-index-";
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path folder;

    private PrivateIndex(Path folder) {
        this.folder = folder;
    }

    /** A copy, so that git knows which files it need not read again; empty where there is none. */
    static PrivateIndex copyOf(Path index) throws IOException {
        Path folder = Files.createTempDirectory(PREFIX);
        sweep(folder);
        PrivateIndex made = new PrivateIndex(folder);
        try {
            if (Files.isRegularFile(index)) {
                Files.copy(index, made.file());
            }
            return made;
        } catch (IOException | RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /** Removes what a process left that was killed. */
    private static void sweep(Path beside) {
        Instant old = Instant.now().minus(LEFT_BEHIND);
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(beside.resolveSibling("."), PREFIX + "*")) {
            for (Path folder : left) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(old)) {
                    new PrivateIndex(folder).close();
                }
            }
        } catch (IOException | DirectoryIteratorException notMine) {
            // The system clears its folder of temporary files sooner or later.
            return;
        }
    }

    Path file() {
        return folder.resolve("index");
    }

    /** A text for git to read from a file. */
    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A call of git with this index, which git keeps in one piece. */
    GitCall call(GitProgram program, Path checkout, String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("-c", "core.splitIndex=false", "-c", "index.sparse=false"));
        all.addAll(List.of(arguments));
        return program.call(checkout, all.toArray(String[]::new))
                .with("GIT_INDEX_FILE", file().toString());
    }

    @Override
    public void close() throws IOException {
        @Nullable IOException first = null;
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.toList();
        }
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        Files.deleteIfExists(folder);
        if (first != null) {
            throw first;
        }
    }
}
