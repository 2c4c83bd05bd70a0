package dev.cairn.cli;

import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

class CliTest {

    @TempDir Path folder;

    @Test
    void helpAndVersion() {
        assertThat(run("--help").out).contains("check", "export", "cairn COMMAND --help");
        assertThat(run("check", "--help").out).contains("--profile", "Exit status:");
        assertThat(run("help", "check").out).contains("--profile");
        assertThat(run("--version").out).startsWith("Cairn ");
        assertThat(run("--help").status).isZero();
    }

    @Test
    void knowsWhatIsForItAndWhatWasMeant() {
        Cli cli = new Cli(List::of);
        assertThat(cli.takes("check", "item.json")).isTrue();
        assertThat(cli.takes("--help")).isTrue();
        assertThat(cli.takes("chekc", "item.json")).isTrue();
        assertThat(cli.takes()).isFalse();
        assertThat(cli.takes("--", "check")).isFalse();
        assertThat(cli.takes("item.json")).isFalse();
        for (String slip : List.of("chekc", "chck", "checkk", "cheek")) {
            assertThat(cli.meant(slip)).contains("check");
        }
        assertThat(cli.meant("item")).isEmpty();
        assertThat(run("chekc").err).contains("Did you mean cairn check?");
    }

    @Test
    void theFieldsOfTheFormsAreListed() {
        assertThat(run("fields").out).startsWith("Overview\n    Identifier (");
        assertThat(run("fields", "--format", "json").out).contains("\"label\":\"Identifier\"");
    }

    @Test
    void worksWithoutJavaFx() throws Exception {
        Path item = Files.writeString(folder.resolve("field.json"), Captured.ITEM);
        String classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("javafx"))
                        .collect(Collectors.joining(File.pathSeparator));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPath,
                                "dev.cairn.Cairn",
                                "check",
                                "--profile",
                                "stac",
                                item.toString())
                        .redirectErrorStream(true)
                        .start();
        String out = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(out).isEqualTo("1 item checked: 0 errors, 0 warnings, 0 hints.\n");
        assertThat(process.exitValue()).isZero();
    }
}
