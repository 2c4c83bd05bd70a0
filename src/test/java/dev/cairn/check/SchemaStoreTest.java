package dev.cairn.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.stac.ExtensionUrl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

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

    private static String title(SchemaStore store) {
        return store.find(ExtensionUrl.FILE).orElseThrow().path("title").asString();
    }
}
