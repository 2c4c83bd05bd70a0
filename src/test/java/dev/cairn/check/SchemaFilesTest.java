package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What {@code schemas/README.md} promises to a reader of the schemas. */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of("schemas");
    private static final Map<String, JsonNode> SCHEMAS = readAll();

    static Set<String> addresses() {
        return SCHEMAS.keySet();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void namesItsOwnAddressAndSaysWhatItIs(String address) {
        JsonNode schema = schema(address);
        assertThat(schema.path("$id").asString()).isEqualTo(address);
        assertThat(schema.path("$schema").asString())
                .isEqualTo("http://json-schema.org/draft-07/schema#");
        assertThat(schema.path("title").asString("")).isNotBlank();
        assertThat(schema.path("description").asString("")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void keepsReferencesAlone(String address) {
        walk(
                schema(address),
                "",
                (place, node) -> {
                    if (node.path("$ref").isString()) {
                        assertThat(node.size()).as("members at %s", place).isEqualTo(1);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void refersOnlyToWhatIsThere(String address) {
        walk(
                schema(address),
                "",
                (place, node) -> {
                    if (node.path("$ref").isString()) {
                        String reference = node.path("$ref").asString();
                        assertThat(target(address, reference))
                                .as("%s at %s", reference, place)
                                .isNotNull();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void speaksInSentences(String address) {
        walk(
                schema(address),
                "",
                (place, node) -> {
                    JsonNode title = node.path("title");
                    JsonNode description = node.path("description");
                    if (title.isString()) {
                        assertThat(title.asString()).as("title at %s", place).doesNotEndWith(".");
                    }
                    if (title.isString() && description.isString()) {
                        assertThat(description.asString()).as("help at %s", place).endsWith(".");
                    }
                });
    }

    @Test
    void filesDoNotReferToEachOtherInACircle() {
        Map<String, Set<String>> open = new TreeMap<>();
        SCHEMAS.forEach((address, schema) -> open.put(address, neighbours(address, schema)));
        boolean shrinking = true;
        while (shrinking) {
            Set<String> free = new TreeSet<>();
            open.forEach(
                    (address, needs) -> {
                        if (needs.stream().noneMatch(open::containsKey)) {
                            free.add(address);
                        }
                    });
            shrinking = open.keySet().removeAll(free);
        }
        assertThat(open).isEmpty();
    }

    private static Set<String> neighbours(String address, JsonNode schema) {
        Set<String> others = new TreeSet<>();
        walk(
                schema,
                "",
                (place, node) -> {
                    if (node.path("$ref").isString()) {
                        others.add(file(address, node.path("$ref").asString()));
                    }
                });
        others.remove(address);
        return others;
    }

    private static String file(String from, String reference) {
        String full = URI.create(from).resolve(reference).toString();
        int hash = full.indexOf('#');
        return hash < 0 ? full : full.substring(0, hash);
    }

    private static @Nullable JsonNode target(String from, String reference) {
        JsonNode file = SCHEMAS.get(file(from, reference));
        int hash = reference.indexOf('#');
        if (file == null || hash < 0) {
            return file;
        }
        String pointer =
                URLDecoder.decode(
                        reference.substring(hash + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        JsonNode node = file.at(JsonPointer.compile(pointer));
        return node.isMissingNode() ? null : node;
    }

    private static JsonNode schema(String address) {
        JsonNode schema = SCHEMAS.get(address);
        assertThat(schema).isNotNull();
        return schema;
    }

    private static void walk(JsonNode node, String place, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(place, node);
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (!member.getKey().equals("examples")) {
                    walk(member.getValue(), place + "/" + member.getKey(), visitor);
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.path(i), place + "/" + i, visitor);
            }
        }
    }

    private static Map<String, JsonNode> readAll() {
        JsonMapper mapper = JsonMapper.shared();
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(FOLDER)) {
            found.filter(path -> path.toString().endsWith(".json")).forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, JsonNode> schemas = new TreeMap<>();
        for (Path path : files) {
            String address = "https://" + FOLDER.relativize(path).toString().replace('\\', '/');
            schemas.put(address, mapper.readTree(path));
        }
        return schemas;
    }
}
