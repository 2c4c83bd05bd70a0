package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.check.schema.BrokenSchemaException;
import dev.cairn.check.schema.SchemaStore;
import dev.cairn.stac.ExtensionUrl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class SchemaStoreTest {

    @Test
    void findsWhatComesWithTheProgram() {
        SchemaStore store = SchemaStore.bundled();
        assertThat(store.find(ExtensionUrl.MLM)).isPresent();
        assertThat(store.find(ExtensionUrl.MLM_CRIM + "#/definitions")).isPresent();
        assertThat(store.find("https://example.org/none.json")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "https://host/../../etc/passwd",
                "https://host//x",
                "https://host",
                "https://host/a?b",
                "https://host/C:/x",
                "eo",
                ""
            })
    void leavesItsFolderForNoAddress(String url) {
        assertThat(SchemaStore.path(url)).isEmpty();
    }

    @Test
    void theUsersSchemaWinsOnlyWhenTheUserSaysSo(@TempDir Path folder) throws Exception {
        Path file = folder.resolve(SchemaStore.path(ExtensionUrl.FILE).orElseThrow());
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"title\": \"mine\"}");
        assertThat(title(SchemaStore.withUserFolder(folder))).isNotEqualTo("mine");
        assertThat(title(SchemaStore.withUserFolder(folder, true))).isEqualTo("mine");
    }

    @Test
    void aByteOrderMarkIsPassedOver(@TempDir Path folder) throws Exception {
        assertThat(find(folder, "\ufeff{\"minimum\": 0.5}".getBytes(StandardCharsets.UTF_8)))
                .hasToString("{\"minimum\":0.5}");
    }

    @Test
    void ofMembersWithOneNameTheLastCounts(@TempDir Path folder) throws Exception {
        assertThat(
                        find(
                                folder,
                                "{\"minimum\": 1, \"minimum\": 2}"
                                        .getBytes(StandardCharsets.UTF_8)))
                .hasToString("{\"minimum\":2}");
    }

    @Test
    void whatIsNoSchemaIsSaidToBeNone(@TempDir Path folder) {
        Map<String, byte[]> broken =
                Map.of(
                        "is not JSON", "{\"title\": }".getBytes(StandardCharsets.UTF_8),
                        "nested too deep",
                                ("[".repeat(600) + "]".repeat(600))
                                        .getBytes(StandardCharsets.UTF_8),
                        "cannot be read",
                                "{\"title\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        broken.forEach(
                (sentence, bytes) ->
                        assertThatThrownBy(() -> find(folder, bytes))
                                .isInstanceOf(BrokenSchemaException.class)
                                .hasMessageContaining("https://example.org/mine.json")
                                .hasMessageContaining(sentence));
    }

    private static JsonNode find(Path folder, byte[] bytes) throws IOException {
        Path file = folder.resolve("example.org/mine.json");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return SchemaStore.of(folder).find("https://example.org/mine.json").orElseThrow();
    }

    private static String title(SchemaStore store) {
        return store.find(ExtensionUrl.FILE).orElseThrow().path("title").asString();
    }
}
