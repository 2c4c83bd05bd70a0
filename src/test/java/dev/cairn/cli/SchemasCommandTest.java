package dev.cairn.cli;

import static dev.cairn.cli.Captured.ITEM;
import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SchemasCommandTest {

    private static final String URL = "https://example.org/my/schema.json";

    @TempDir Path folder;

    @Test
    void aSchemaOfOnesOwnIsTakenInAndUsed() throws IOException {
        Path own = folder.resolve("own");
        Path schema =
                Files.writeString(
                        folder.resolve("schema.json"),
                        "{\"$id\": \"" + URL + "\", \"required\": [\"mine\"]}");
        Path item =
                Files.writeString(
                        folder.resolve("item.json"),
                        ITEM.replace(
                                "\"id\"", "\"stac_extensions\": [\"" + URL + "\"],\n  \"id\""));
        Captured added = run("schemas", "add", "--schemas", own, schema);
        assertThat(added.status).isZero();
        assertThat(added.out).startsWith("Took in " + URL);
        assertThat(run("schemas", "list", "--schemas", own).out)
                .contains("bundled  https://stac-extensions.github.io/mlm/v1.3.0/schema.json")
                .endsWith("yours    " + URL + "\n");
        assertThat(run("schemas", "verify", "--schemas", own).out).isEqualTo(URL + ": OK\n");
        Captured checked = run("check", "--profile", "stac", "--schemas", own, item);
        assertThat(checked.status).isEqualTo(1);
        assertThat(checked.out).contains("[schema/required]");
    }

    @Test
    void onesOwnSchemaWinsOverCairnsWhenOneSaysSo() throws IOException {
        String url = "https://stac-extensions.github.io/eo/v1.1.0/schema.json";
        Path own = folder.resolve("own");
        Path schema =
                Files.writeString(
                        folder.resolve("schema.json"),
                        "{\"$id\": \"" + url + "\", \"required\": [\"mine\"]}");
        Path item =
                Files.writeString(
                        folder.resolve("item.json"),
                        ITEM.replace("\"id\"", "\"stac_extensions\": [\"" + url + "\"],\n  \"id\"")
                                .replace("{\"datetime\"", "{\"eo:cloud_cover\": 3, \"datetime\""));
        assertThat(run("schemas", "add", "--schemas", own, schema).out)
                .contains("yours is used with --prefer-schemas");
        assertThat(run("schemas", "list", "--schemas", own).out)
                .endsWith("yours    " + url + "  (bundled as well)\n");
        Captured bundled = run("check", "--profile", "stac", "--schemas", own, item);
        assertThat(bundled.out).contains("0 errors");
        Captured preferred =
                run("check", "--profile", "stac", "--schemas", own, "--prefer-schemas", item);
        assertThat(preferred.out).contains("“mine” is missing");
        assertThat(preferred.status).isEqualTo(1);
    }

    @Test
    void problemsAreSentences() {
        Path own = folder.resolve("own");
        Captured fetched = run("schemas", "fetch", "--schemas", own, "http://example.org/x.json");
        assertThat(fetched.status).isEqualTo(2);
        assertThat(fetched.err).contains("Schemas are fetched over https only");
        assertThat(run("schemas", "add", "--schemas", own, folder.resolve("no.json")).status)
                .isEqualTo(2);
        assertThat(run("schemas").status).isEqualTo(2);
    }
}
