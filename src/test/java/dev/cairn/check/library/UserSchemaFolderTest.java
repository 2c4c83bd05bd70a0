package dev.cairn.check.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.check.schema.SchemaStore;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class UserSchemaFolderTest {

    private static final String URL = "https://example.org/my/v1.0.0/schema.json";
    private static final String SCHEMA =
            "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"$id\": \""
                    + URL
                    + "#\", \"type\": \"object\"}";

    @TempDir Path top;
    private Path folder;
    private UserSchemaFolder schemas;

    @BeforeEach
    void folderIsMade() {
        folder = top.resolve("schemas");
        schemas = new UserSchemaFolder(folder, SchemaStore.bundled());
    }

    @Test
    void aFileIsKeptUnderItsAddressWithItsChecksum() throws IOException {
        UserSchemaFolder.Added added = schemas.add(file(SCHEMA), null);
        assertThat(added.url()).isEqualTo(URL);
        assertThat(added.missing()).isEmpty();
        assertThat(folder.resolve("example.org/my/v1.0.0/schema.json")).hasContent(SCHEMA);
        assertThat(folder.resolve("SHA256SUMS"))
                .hasContent(added.sha256() + "  example.org/my/v1.0.0/schema.json\n");
        assertThat(schemas.verify()).containsExactly(new UserSchemaFolder.Entry(URL, null));
        assertThat(SchemaStore.withUserFolder(folder).find(URL)).isPresent();
    }

    @Test
    void anotherAddressCanBeGiven() throws IOException {
        String other = "https://example.org/other.json";
        assertThat(schemas.add(file(SCHEMA), other).url()).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[1]",
                "{",
                "{}",
                "{\"$id\": \"schema.json\"}",
                "{\"$id\": 3}",
                "{\"$id\": \"https://example.org/../../x.json\"}",
                "{\"$id\": \"https://example.org/a.json\", \"$ref\": \"file:///etc/passwd\"}",
                "{\"$id\": \"https://example.org/a.json\", \"items\": [{\"$ref\": \"C:\\\\x.json\"}]}",
                "{\"$id\": \"https://example.org/a.json\", \"pattern\": \"(\"}"
            })
    void whatCannotBeUsedIsRefused(String text) {
        assertThatThrownBy(() -> schemas.add(file(text), null))
                .isInstanceOf(SchemaRefusedException.class)
                .message()
                .isNotBlank();
        assertThat(folder.resolve("example.org/a.json")).doesNotExist();
    }

    @Test
    void whatCouldNotBeReadLaterIsRefused() throws IOException {
        Path file = top.resolve("utf-16.json");
        Files.write(file, SCHEMA.getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> schemas.add(file, null))
                .isInstanceOf(SchemaRefusedException.class)
                .hasMessageContaining("utf-16.json cannot be read: it is not UTF-8 text.");
    }

    @Test
    void whatIsReferredToAndMissingIsTold() throws IOException {
        String text =
                "{\"$id\": \"https://example.org/a.json\", \"allOf\": [{\"$ref\": \"b.json#/x\"},"
                        + " {\"$ref\": \"#/y\"}], \"y\": {}}";
        assertThat(schemas.add(file(text), null).missing())
                .containsExactly("https://example.org/b.json");
        assertThat(schemas.verify().getFirst().problem()).contains("b.json");
    }

    @Test
    void changesAreNoticed() throws IOException {
        schemas.add(file(SCHEMA), null);
        Path kept = folder.resolve("example.org/my/v1.0.0/schema.json");
        Files.writeString(kept, SCHEMA + "\n");
        Files.writeString(folder.resolve("example.org/by-hand.json"), "{}");
        assertThat(schemas.verify())
                .extracting(UserSchemaFolder.Entry::problem)
                .containsExactly(
                        "It was put here by hand: its checksum is not known.",
                        "It was changed since it was taken in.");
        Files.delete(kept);
        assertThat(schemas.verify()).contains(new UserSchemaFolder.Entry(URL, "Its file is gone."));
    }

    @Test
    void theWebIsAskedOverHttpsAndFollowed() throws IOException {
        List<URI> asked = new ArrayList<>();
        UserSchemaFolder.Added added =
                schemas.fetch(
                        URL,
                        uri -> {
                            asked.add(uri);
                            return asked.size() < 3
                                    ? answer(302, "/moved/" + asked.size(), "")
                                    : answer(200, null, SCHEMA);
                        });
        assertThat(added.url()).isEqualTo(URL);
        assertThat(asked).hasSize(3).last().isEqualTo(URI.create("https://example.org/moved/2"));
    }

    @Test
    void whatTheWebMayNotDoIsRefused() {
        refused("http://example.org/x.json", answer(200, null, SCHEMA), "over https only");
        refused("https://user@example.org/x.json", answer(200, null, SCHEMA), "over https only");
        refused("file:///etc/passwd", answer(200, null, SCHEMA), "over https only");
        refused(URL, answer(302, "http://example.org/x.json", ""), "over https only");
        refused(URL, answer(302, "file:///etc/passwd", ""), "over https only");
        refused(URL, answer(302, "/again", ""), "sends on too often");
        refused(URL, answer(404, null, ""), "answers with status 404");
        refused(URL, answer(200, null, "<html>"), "is not JSON");
        assertThatThrownBy(
                        () ->
                                schemas.fetch(
                                        URL,
                                        uri -> {
                                            throw new IOException("no route");
                                        }))
                .isInstanceOf(SchemaRefusedException.class)
                .hasMessageContaining("no route");
        assertThat(folder).doesNotExist();
    }

    @Test
    void theBundledOnesAreListed() throws IOException {
        assertThat(BundledSchemas.addresses())
                .contains("https://stac-extensions.github.io/mlm/v1.3.0/schema.json");
    }

    private void refused(String url, SchemaDownload.Answer answer, String words) {
        assertThatThrownBy(() -> schemas.fetch(url, uri -> answer))
                .isInstanceOf(SchemaRefusedException.class)
                .hasMessageContaining(words);
    }

    private static SchemaDownload.Answer answer(
            int status, @Nullable String location, String body) {
        return new SchemaDownload.Answer(status, location, body.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(top.resolve("given.json"), text);
    }
}
