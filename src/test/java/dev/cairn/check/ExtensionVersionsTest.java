package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.schema.SchemaStore;
import dev.cairn.check.schema.SchemaValidator;
import dev.cairn.check.schema.SchemaValidators;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Each version of extensions that few real items use, on items of our own that use all fields: an
 * item is valid, and with a mistake it is judged as the published schema judges it.
 */
class ExtensionVersionsTest {

    private static final Path FOLDER = Path.of("schemas/stac-extensions.github.io");
    private static final int MUTATIONS = 600;
    private static final long SEED = 20270213;

    private static final List<String> EXTENSIONS =
            List.of(
                    "table",
                    "alternate-assets",
                    "timestamps",
                    "product",
                    "authentication",
                    "xarray-assets",
                    "render",
                    "web-map-links");

    static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (String extension : EXTENSIONS) {
            try (Stream<Path> versions = Files.list(FOLDER.resolve(extension))) {
                versions.sorted()
                        .map(
                                version ->
                                        "https://stac-extensions.github.io/%s/%s/schema.json"
                                                .formatted(extension, version.getFileName()))
                        .forEach(addresses::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return addresses;
    }

    @Test
    void hasTheVersionsOfAllOfThem() {
        assertThat(addresses()).hasSize(21);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void takesAnItemThatUsesAllFields(String address) {
        SchemaValidator validator = validator(SchemaStore.bundled(), address);
        assertThat(validator.isQuick()).isTrue();
        assertThat(validator.run(Objects.requireNonNull(item(address).root()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void refusesMistakesInEachPlace(String address) {
        SchemaValidator validator = validator(SchemaStore.bundled(), address);
        JsonText item = item(address);
        ItemMutations mutations = new ItemMutations(SEED);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            if (!passes(validator, mutations.in(item).text())) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 20);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void judgesMistakesAsThePublishedSchemaDoes(String address) {
        SchemaValidator published = validator(Reference.need().published(), address);
        SchemaValidator bundled = validator(SchemaStore.bundled(), address);
        JsonText item = item(address);
        ItemMutations mutations = new ItemMutations(SEED);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < MUTATIONS; i++) {
            ItemMutations.Mutation mutation = mutations.in(item);
            if (passes(published, mutation.text()) != passes(bundled, mutation.text())) {
                differences.add(mutation.kind() + " at " + mutation.pointer());
            }
        }
        assertThat(differences).isEmpty();
    }

    private static boolean passes(SchemaValidator validator, JsonText item) {
        JsonValue root = Objects.requireNonNull(item.root());
        return validator.run(root).isEmpty();
    }

    private static SchemaValidator validator(SchemaStore schemas, String address) {
        return new SchemaValidators(schemas).find(address).orElseThrow();
    }

    /** The item of a version, or else that of its extension, with what the version has declared. */
    static JsonText item(String address) {
        String[] parts = address.split("/");
        String extension = parts[3];
        JsonText text = file(extension + "-" + parts[4] + ".json", extension + ".json");
        return new JsonEditor(text)
                .add(JsonPointer.of("stac_extensions"), demanded(address))
                .result();
    }

    /** The address that the schema asks for, which is not always its own. */
    private static String demanded(String address) {
        JsonNode schema = SchemaStore.bundled().find(address).orElseThrow();
        return schema.at("/properties/stac_extensions/contains/const").asString();
    }

    private static JsonText file(String name, String otherwise) {
        try (InputStream in = open(name)) {
            if (in != null) {
                return JsonText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            try (InputStream other = Objects.requireNonNull(open(otherwise))) {
                return JsonText.of(new String(other.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String name) {
        return ExtensionVersionsTest.class.getResourceAsStream("extensions/" + name);
    }
}
