package dev.cairn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The installers bring the modules of Java that the jars need, by what {@code jdeps} sees. */
class ImageModulesTest {

    /** What is on the class path of tests alone. */
    private static final Pattern FOR_TESTS =
            Pattern.compile(
                    ".*(junit|testfx|assertj|archunit|opentest4j|apiguardian|hamcrest|byte-buddy"
                            + "|surefire|osgi|test-classes).*");

    private static final Path LIST = Path.of("packaging/jpackage/modules.txt");

    @Test
    void theListIsWhatTheJarsNeed() throws IOException {
        List<String> derived;
        try (Stream<String> lines = Files.lines(LIST)) {
            derived =
                    lines.filter(line -> line.matches("(- )?[a-z].*"))
                            .map(line -> line.replace("- ", ""))
                            .sorted()
                            .toList();
        }

        assertThat(derived).isEqualTo(neededBy(programJars()));
    }

    private static List<String> programJars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(
                        entry ->
                                !FOR_TESTS
                                        .matcher(Path.of(entry).getFileName().toString())
                                        .matches())
                .filter(entry -> Files.exists(Path.of(entry)))
                .toList();
    }

    private static List<String> neededBy(List<String> jars) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--ignore-missing-deps",
                                "--multi-release",
                                "25",
                                "--print-module-deps"));
        arguments.addAll(jars);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status =
                ToolProvider.findFirst("jdeps")
                        .orElseThrow()
                        .run(
                                new PrintWriter(out),
                                new PrintWriter(err),
                                arguments.toArray(String[]::new));
        assertThat(status).as(out + "\n" + err).isZero();
        return Arrays.stream(out.toString().strip().split(",")).sorted().toList();
    }
}
