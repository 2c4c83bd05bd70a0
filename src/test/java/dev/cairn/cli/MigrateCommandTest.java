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
                .endsWith("1 file would be migrated. 0 errors would be left.\n");
        assertThat(file).hasContent(OLD);

        Captured result = run("migrate", "--profile", "stac", folder);
        assertThat(result.status).isZero();
        assertThat(result.out)
                .contains("    to do: Name the architecture of the model (mlm:architecture).\n")
                .endsWith("1 file migrated. 0 errors left.\n");
        assertThat(file).content().contains("mlm/v1.3.0/schema.json").doesNotContain("v1.5.0");
        assertThat(other).hasContent(Captured.item("other"));
        assertThat(run("migrate", file).out).contains("nothing to migrate");
    }

    @Test
    void trainingDataIsBroughtToTheVersionOfTheService() throws IOException {
        String old = OLD.replace("mlm/v1.5.0", "ml-aoi/v0.1.0");
        Path file = Files.writeString(folder.resolve("field.json"), old);
        Captured result = run("migrate", "--profile", "stac", folder);
        assertThat(result.out)
                .contains("ml-aoi 0.1.0 to ml-aoi 0.2.0", "    ml-aoi 0.2.0 is declared.\n")
                .endsWith("1 file migrated. 0 errors left.\n");
        assertThat(result.status).isZero();
        assertThat(file).hasContent(old.replace("v0.1.0", "v0.2.0"));
    }

    @Test
    void anItemThatIsBothIsMigratedInOneGo() throws IOException {
        String old =
                OLD.replace(
                        "[\"https",
                        "[\"https://stac-extensions.github.io/ml-aoi/v0.1.0/schema.json\", \"https");
        Path file = Files.writeString(folder.resolve("field.json"), old);
        run("migrate", folder);
        assertThat(file).content().contains("mlm/v1.3.0/schema.json", "ml-aoi/v0.2.0/schema.json");
    }

    @Test
    void whatIsLeftIsSaidForManyFilesInTheirOrder() throws IOException {
        for (int i = 10; i < 60; i++) {
            Files.writeString(folder.resolve(i + ".json"), OLD);
        }
        Captured result = run("migrate", "--dry-run", folder);
        assertThat(result.out.lines().filter(line -> line.contains("mlm 1.5.0 to")))
                .hasSize(50)
                .isSorted();
    }

    @Test
    void anUnknownTargetIsRefused() {
        Captured result = run("migrate", "--to", "mlm-1.4", folder);
        assertThat(result.status).isEqualTo(2);
        assertThat(result.err).contains("is not one of service");
    }

    @Test
    void theStacVersionIsChangedWhenAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("field.json"), ITEM);
        assertThat(run("migrate", "--profile", "stac", "--to", "1.1.0", file).status).isZero();
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
