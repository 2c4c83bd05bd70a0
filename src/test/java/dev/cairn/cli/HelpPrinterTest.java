package dev.cairn.cli;

import static dev.cairn.cli.Captured.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.cli.Option;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The help on each command. */
class HelpPrinterTest {

    private static final int WIDTH = 100;

    /** All commands, those of groups included. */
    private static List<CliCommand> commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        List<CliCommand> found = new ArrayList<>();
        collect(new RootCommand(new TerminalOutput(nowhere, nowhere, false), List::of), found);
        return found;
    }

    private static void collect(CliCommand command, List<CliCommand> found) {
        found.add(command);
        if (command instanceof CommandGroup group) {
            for (String name : group.names()) {
                CliCommand next = Objects.requireNonNull(group.find(name), name);
                assertThat(next.manual().name()).isEqualTo(group.manual().name() + " " + name);
                collect(next, found);
            }
        }
    }

    private static String[] words(CliCommand command, String... more) {
        String[] name = command.manual().name().split(" ");
        return Stream.concat(Stream.of(name).skip(1), Stream.of(more)).toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> eachCommandIsExplained() {
        return commands().stream()
                .map(
                        command ->
                                DynamicTest.dynamicTest(
                                        command.manual().name(), () -> explained(command)));
    }

    private static void explained(CliCommand command) {
        Captured help = run((Object[]) words(command, "--help"));
        assertThat(help.status).isZero();
        assertThat(help.err).isEmpty();
        assertThat(help.out.lines()).allMatch(line -> line.length() <= WIDTH);
        assertThat(help.out.lines()).noneMatch(line -> line.endsWith(" "));
        assertThat(help.out)
                .startsWith(command.manual().header() + "\n\nUsage: " + command.manual().name());
        String flowing = help.out.replaceAll("\\s+", " ");
        for (Option option : CommandInvocation.optionsOf(command).getOptions()) {
            assertThat(help.out).contains("--" + option.getLongOpt());
            assertThat(flowing).contains(option.getDescription());
        }
        CommandManual manual = command.manual();
        List<String> told = new ArrayList<>(manual.statuses());
        told.add(manual.text());
        told.add(manual.operands().description());
        assertThat(flowing).contains(told);
        assertThat(run((Object[]) words(command, "-h")).out).isEqualTo(help.out);
    }

    @TestFactory
    Stream<DynamicTest> eachCommandTellsItsVersion() {
        return commands().stream()
                .map(
                        command ->
                                DynamicTest.dynamicTest(
                                        command.manual().name(),
                                        () -> {
                                            Captured told = run((Object[]) words(command, "-V"));
                                            assertThat(told.out).startsWith("Cairn ");
                                            assertThat(told.out).hasLineCount(1);
                                            assertThat(told.status).isZero();
                                        }));
    }

    @Test
    void helpTakesTheNameOfACommand() {
        assertThat(run("help").out).isEqualTo(run("--help").out);
        assertThat(run("help", "check").out).isEqualTo(run("check", "--help").out);
        assertThat(run("help", "schemas").out).isEqualTo(run("schemas", "--help").out);
        assertThat(run("help", "schemas", "add").out)
                .isEqualTo(run("schemas", "add", "--help").out)
                .contains("cairn schemas add [OPTIONS] FILE");
        assertThat(run("help", "chek").err)
                .isEqualTo(
                        """
                        cairn: There is no command and no file "chek".
                        cairn: Did you mean cairn check?
                        cairn: Try "cairn help --help".
                        """);
        assertThat(run("help", "check", "fix").err)
                .startsWith("cairn: cairn check has no commands of its own.\n");
    }

    @Test
    void aLongLabelStandsOnALineOfItsOwn() {
        assertThat(run("check", "--help").out)
                .contains(
                        """
                              --off=RULE[,RULE...]   Rules that stay silent, such as lint/world-bbox.
                              --severity=RULE=error|warning|hint[,RULE=error|warning|hint...]
                                                     Rules that weigh more or less than by default.
                        """)
                .contains("  -h, --help                 Show");
    }
}
