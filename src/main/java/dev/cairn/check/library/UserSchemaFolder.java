package dev.cairn.check.library;

import dev.cairn.check.schema.BrokenSchemaException;
import dev.cairn.check.schema.SchemaFileReader;
import dev.cairn.check.schema.SchemaSource;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.check.schema.SchemaValidators;
import dev.cairn.files.AtomicFile;
import dev.cairn.files.FileProblem;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The folder of the user's own schemas, laid out by host and path of their addresses. Whatever
 * comes in is looked at first: it has to be a schema that can be used, and may not refer to files.
 */
public final class UserSchemaFolder {

    /** The largest schema that is taken in, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int MOST_REDIRECTS = 5;

    private final Path folder;
    private final SchemaSource others;
    private final ChecksumFile sums;

    /**
     * @param folder which is made when the first schema comes in
     * @param bundled the schemas that come with the program, which others may refer to
     */
    public UserSchemaFolder(Path folder, SchemaSource bundled) {
        this.folder = folder;
        this.others = bundled;
        this.sums = new ChecksumFile(folder);
    }

    /**
     * A schema that was taken in.
     *
     * @param url its address
     * @param file where it is kept
     * @param sha256 its checksum
     * @param missing addresses that it refers to and that are not at hand: it is not used until
     *     they are
     */
    public record Added(String url, Path file, String sha256, List<String> missing) {}

    /**
     * A schema of the folder.
     *
     * @param url its address
     * @param problem what is wrong with it, as a sentence; null when nothing is
     */
    public record Entry(String url, @Nullable String problem) {}

    /**
     * Takes a schema in from a file.
     *
     * @param url the address that it answers to; null for the one that it names itself
     * @throws SchemaRefused when it is none that can be used
     */
    public Added add(Path file, @Nullable String url) throws SchemaRefusedException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new SchemaRefusedException(file + " could not be read: " + reason(e) + ".", e);
        }
        return take(file.toString(), content, url);
    }

    /**
     * Takes a schema in from the web. It is kept under the address that was asked for, also when
     * the server sent the asker on.
     *
     * @throws SchemaRefused when the address is not https, leads to one that is not, does not
     *     answer, or what comes is none that can be used
     */
    public Added fetch(String url, SchemaDownload web) throws SchemaRefusedException {
        URI asked = https(url);
        URI at = asked;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            SchemaDownload.Answer answer = ask(web, at);
            @Nullable String location = answer.location();
            if (answer.status() == 200) {
                return take(url, answer.body(), asked.toString());
            }
            if (answer.status() / 100 != 3 || location == null) {
                throw new SchemaRefusedException(
                        at + " answers with status " + answer.status() + ".");
            }
            at = https(resolved(at, location));
        }
        throw new SchemaRefusedException(url + " sends on too often.");
    }

    private static SchemaDownload.Answer ask(SchemaDownload web, URI at)
            throws SchemaRefusedException {
        try {
            return web.get(at);
        } catch (IOException e) {
            throw new SchemaRefusedException(at + " could not be fetched: " + reason(e) + ".", e);
        }
    }

    private static String resolved(URI at, String location) throws SchemaRefusedException {
        try {
            return at.resolve(location).toString();
        } catch (IllegalArgumentException e) {
            throw new SchemaRefusedException(
                    at + " sends on to " + location + ", which is no address.", e);
        }
    }

    private static URI https(String url) throws SchemaRefusedException {
        int end = url.indexOf('#');
        try {
            URI uri = new URI(end < 0 ? url : url.substring(0, end));
            if ("https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new SchemaRefusedException(url + " is no address.", e);
        }
        throw new SchemaRefusedException(
                "Schemas are fetched over https only, not from " + url + ".");
    }

    private Added take(String from, byte[] content, @Nullable String named)
            throws SchemaRefusedException {
        if (content.length > LARGEST) {
            throw new SchemaRefusedException(
                    from
                            + " is larger than "
                            + LARGEST / (1024 * 1024)
                            + " MB: that is no schema.");
        }
        JsonNode schema = parse(from, content);
        String url = named == null ? ownAddress(from, schema) : withoutFragment(named);
        String path =
                SchemaStore.path(url)
                        .orElseThrow(
                                () ->
                                        new SchemaRefusedException(
                                                url
                                                        + " is no address of a schema. Name one"
                                                        + " with host and path."));
        List<String> missing = missing(schema, url);
        if (missing.isEmpty()) {
            compile(schema, url);
        }
        return new Added(url, store(path, content), ChecksumFile.of(content), missing);
    }

    private static JsonNode parse(String from, byte[] content) throws SchemaRefusedException {
        JsonNode schema;
        try {
            schema = SchemaFileReader.read(from, content);
        } catch (BrokenSchemaException e) {
            throw new SchemaRefusedException(Objects.requireNonNullElse(e.getMessage(), ""), e);
        }
        if (!schema.isObject()) {
            throw new SchemaRefusedException(from + " is JSON, but no schema.");
        }
        return schema;
    }

    private static String ownAddress(String from, JsonNode schema) throws SchemaRefusedException {
        JsonNode id = schema.has("$id") ? schema.get("$id") : schema.get("id");
        if (id == null || !id.isString()) {
            throw new SchemaRefusedException(
                    from + " does not say at which address it is published. Name it with --url.");
        }
        return withoutFragment(id.asString());
    }

    private static String withoutFragment(String url) {
        int end = url.indexOf('#');
        return end < 0 ? url : url.substring(0, end);
    }

    private List<String> missing(JsonNode schema, String url) throws SchemaRefusedException {
        List<String> missing = new ArrayList<>();
        for (String reference : SchemaReferences.of(schema, url)) {
            if (find(reference).isEmpty()) {
                missing.add(reference);
            }
        }
        return missing;
    }

    private Optional<JsonNode> find(String url) {
        Optional<JsonNode> own = SchemaStore.of(folder).find(url);
        return own.isPresent() ? own : others.find(url);
    }

    private void compile(JsonNode schema, String url) throws SchemaRefusedException {
        try {
            new SchemaValidators(asked -> asked.equals(url) ? Optional.of(schema) : find(asked))
                    .find(url);
        } catch (BrokenSchemaException e) {
            throw new SchemaRefusedException(Objects.requireNonNullElse(e.getMessage(), ""), e);
        }
    }

    private Path store(String path, byte[] content) throws SchemaRefusedException {
        Path file = folder.resolve(path);
        try {
            Path parent = Objects.requireNonNullElse(file.getParent(), folder);
            Files.createDirectories(parent);
            AtomicFile.write(file, content);
            sums.put(path, ChecksumFile.of(content));
            return file;
        } catch (FileProblem e) {
            throw new SchemaRefusedException(reason(e), e);
        } catch (IOException e) {
            throw new SchemaRefusedException(file + " could not be written: " + reason(e) + ".", e);
        }
    }

    /**
     * All schemas of the folder, each looked at: whether it is still what was taken in, and whether
     * it can be used.
     *
     * @throws SchemaRefused when the folder cannot be read
     */
    public List<Entry> verify() throws SchemaRefusedException {
        List<Entry> entries = new ArrayList<>();
        try {
            SortedMap<String, String> known = sums.read();
            for (String path : files()) {
                String url = "https://" + path;
                entries.add(new Entry(url, problem(path, url, known.remove(path))));
            }
            known.keySet()
                    .forEach(
                            path -> entries.add(new Entry("https://" + path, "Its file is gone.")));
            return entries;
        } catch (IOException e) {
            throw new SchemaRefusedException(folder + " could not be read: " + reason(e) + ".", e);
        }
    }

    private @Nullable String problem(String path, String url, @Nullable String sum)
            throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(path));
        if (sum != null && !sum.equals(ChecksumFile.of(content))) {
            return "It was changed since it was taken in.";
        }
        try {
            JsonNode schema = parse(path, content);
            SchemaReferences.of(schema, url);
            compile(schema, url);
        } catch (SchemaRefusedException refused) {
            return refused.getMessage();
        }
        return sum == null ? "It was put here by hand: its checksum is not known." : null;
    }

    private List<String> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(
                            file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String reason(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }
}
