package dev.cairn.check.library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The addresses of the schemas that come with the program. */
public final class BundledSchemas {

    private static final String ROOT = "/schemas";

    private BundledSchemas() {}

    /**
     * All of them, sorted.
     *
     * @throws SchemaRefused when the program's own files cannot be read
     */
    public static List<String> addresses() throws SchemaRefusedException {
        @Nullable URL root = BundledSchemas.class.getResource(ROOT);
        if (root == null) {
            return List.of();
        }
        try {
            URI uri = root.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return below(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return below(jar.getPath(ROOT));
            }
        } catch (IOException | URISyntaxException e) {
            throw new SchemaRefusedException("The bundled schemas cannot be listed: " + e + ".", e);
        }
    }

    private static List<String> below(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> "https://" + root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
