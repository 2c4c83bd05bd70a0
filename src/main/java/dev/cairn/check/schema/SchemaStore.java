package dev.cairn.check.schema;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas at hand: those that come with the program, and the user's own. It reads them from the
 * class path and from one folder, never from the network, and finds them by the address they are
 * published at.
 */
public final class SchemaStore implements SchemaSource {

    private static final String ROOT = "/schemas/";

    /** One place to look for the text of a schema, by {@code host/path}; null where it is not. */
    private interface SchemaLocation {
        @Nullable InputStream open(String path) throws IOException;
    }

    private final List<SchemaLocation> locations;
    private final ConcurrentHashMap<String, Optional<JsonNode>> known = new ConcurrentHashMap<>();

    private SchemaStore(List<SchemaLocation> locations) {
        this.locations = locations;
    }

    /** The schemas that come with the program. */
    public static SchemaStore bundled() {
        return new SchemaStore(List.of(SchemaStore::fromClassPath));
    }

    /** The schemas of a folder alone, laid out as {@code host/path}. */
    public static SchemaStore of(Path folder) {
        return new SchemaStore(List.of(path -> fromFolder(folder, path)));
    }

    /** The bundled schemas, and the user's for what is not among them. */
    public static SchemaStore withUserFolder(Path folder) {
        return withUserFolder(folder, false);
    }

    /**
     * The bundled schemas and the user's.
     *
     * @param preferUser whether the user's schema wins where there are two for one address
     */
    public static SchemaStore withUserFolder(Path folder, boolean preferUser) {
        SchemaLocation user = path -> fromFolder(folder, path);
        SchemaLocation bundled = SchemaStore::fromClassPath;
        return new SchemaStore(preferUser ? List.of(user, bundled) : List.of(bundled, user));
    }

    @Override
    public Optional<JsonNode> find(String url) {
        Optional<JsonNode> cached = known.get(url);
        if (cached != null) {
            return cached;
        }
        Optional<JsonNode> found = read(url);
        known.put(url, found);
        return found;
    }

    /**
     * Where the schema of an address lies below a store's root; empty for what is no web address.
     */
    public static Optional<String> path(String url) {
        String path;
        if (url.startsWith("https://")) {
            path = url.substring("https://".length());
        } else if (url.startsWith("http://")) {
            path = url.substring("http://".length());
        } else {
            return Optional.empty();
        }
        int end = path.indexOf('#');
        path = end < 0 ? path : path.substring(0, end);
        if (path.indexOf('?') >= 0 || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        String[] parts = path.split("/", -1);
        for (String part : parts) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.contains(":")) {
                return Optional.empty();
            }
        }
        return parts.length < 2 ? Optional.empty() : Optional.of(path);
    }

    private Optional<JsonNode> read(String url) {
        Optional<String> path = path(url);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            for (SchemaLocation location : locations) {
                try (InputStream in = location.open(path.get())) {
                    if (in != null) {
                        return Optional.of(
                                SchemaFileReader.read(
                                        "The schema kept for " + url, in.readAllBytes()));
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new BrokenSchemaException(
                    "The schema kept for %s cannot be read.".formatted(url), e);
        }
    }

    private static @Nullable InputStream fromClassPath(String path) {
        return SchemaStore.class.getResourceAsStream(ROOT + path);
    }

    private static @Nullable InputStream fromFolder(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
}
