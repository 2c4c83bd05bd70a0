package dev.cairn.cli;

import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

class CairnCommandLineTest {

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
        CairnCommandLine cli = new CairnCommandLine(List::of);
        assertThat(cli.takes("check", "item.json")).isTrue();
        assertThat(cli.takes("--help")).isTrue();
        assertThat(cli.takes("chekc", "item.json")).isTrue();
        assertThat(cli.takes()).isFalse();
        assertThat(cli.takes("--", "check")).isFalse();
        assertThat(cli.takes("item.json")).isFalse();
        for (String slip : List.of("chekc", "chck", "checkk", "cheek")) {
            assertThat(cli.meant(slip)).contains("check");
        }
        assertThat(cli.meant("item")).contains("items");
        assertThat(cli.meant("model")).isEmpty();
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
        assertThat(process(0, "check", "--profile", "stac", item.toString()))
                .isEqualTo("1 item checked: 0 errors, 0 warnings, 0 hints.\n");
    }

    @Test
    void whoeverLeavesAtOnceHasSaidAllBefore() throws Exception {
        Path item = Files.writeString(folder.resolve("field.json"), "{\"type\": \"Feature\"}");
        String said = process(1, "check", "--format", "json", item.toString());
        assertThat(said).isEqualTo(run("check", "--format", "json", item).out).endsWith("}\n");
        assertThat(process(2, "check")).isEqualTo(run("check").err);
    }

    private static String process(int status, String... words) throws Exception {
        String classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("javafx"))
                        .collect(Collectors.joining(File.pathSeparator));
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Dcairn.leaveAtOnce=true", "-cp", classPath, "dev.cairn.Cairn"));
        line.addAll(List.of(words));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(status);
        return out;
    }
}
