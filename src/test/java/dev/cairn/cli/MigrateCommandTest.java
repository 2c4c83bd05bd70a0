package dev.cairn.cli;

import static dev.cairn.cli.Captured.ITEM;
import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class MigrateCommandTest {

    private static final String OLD =
            ITEM.replace(
                    "\"id\"",
                    "\"stac_extensions\": [\"https://stac-extensions.github.io/mlm/v1.5.0/schema.json\"],\n"
                            + "  \"id\"");

    @TempDir Path folder;

    @Test
    void anOlderModelIsBroughtToTheVersionOfTheService() throws IOException {
        Path file = Files.writeString(folder.resolve("field.json"), OLD);
        Path other = Files.writeString(folder.resolve("other.json"), Captured.item("other"));
        Captured dry = run("migrate", "--dry-run", folder);
        assertThat(dry.out)
                .contains("mlm 1.5.0 to mlm 1.3.0", "--- ", "+++ ")
                .endsWith("1 file would be migrated.\n");
        assertThat(file).hasContent(OLD);

        Captured result = run("migrate", folder);
        assertThat(result.status).isZero();
        assertThat(result.out).endsWith("1 file migrated.\n");
        assertThat(file).content().contains("mlm/v1.3.0/schema.json").doesNotContain("v1.5.0");
        assertThat(other).hasContent(Captured.item("other"));
        assertThat(run("migrate", file).out).contains("nothing to migrate");
    }

    @Test
    void theStacVersionIsChangedWhenAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("field.json"), ITEM);
        assertThat(run("migrate", "--to", "1.1.0", file).status).isZero();
        assertThat(file).content().contains("\"stac_version\": \"1.1.0\"");
    }

    @Test
    void whatCannotBeMigratedIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{,");
        assertThat(run("migrate", file).status).isEqualTo(1);
        assertThat(run("migrate", file).err).contains("is not JSON. Mend it first");
        assertThat(run("migrate", folder.resolve("none.json")).status).isEqualTo(2);
    }
}
