package dev.cairn.cli;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.run.Checker;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Checks files and all items in folders. */
final class CheckCommand implements CliCommand {

    private static final Option FORMAT =
            OptionKinds.value(
                    "format",
                    "text|json|github",
                    "How to print: text for people, json with one line for each file, github for"
                            + " annotations in a workflow. Default: text.");

    private final TerminalOutput terminal;

    CheckCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn check",
                        "[OPTIONS] PATH...",
                        "Checks items, and all *.json files in folders.")
                .text(
                        "In folders, hidden folders are passed over, and files that are no STAC"
                                + " Item are left out. What is wrong between the items of a"
                                + " folder, such as an id that stands twice, is found as well.")
                .operands(
                        OperandSpec.many(
                                "PATH",
                                "Files, or folders to look through.",
                                "Name the files or folders to check."))
                .statuses(
                        "No errors were found (there may be warnings).",
                        "Errors were found.",
                        "A file could not be read, or the command line is wrong.");
    }

    @Override
    public Options options() {
        return CheckOptionSet.addTo(new Options()).addOption(FORMAT);
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        OutputFormat printed = OutputFormat.named(given.word(FORMAT, "text", "json", "github"));
        CheckOptionSet choices = CheckOptionSet.of(given);
        List<Path> paths = given.paths();
        Checker checker = choices.checker();
        CheckOptions options = choices.options();
        AcrossItems across = AcrossItems.of(paths, options);
        Charset charset = terminal.out().charset();
        RunTally tally = new RunTally();
        ProgressLine progress = new ProgressLine(terminal, InstantSource.system());
        OrderedParallelRun.run(
                new ItemFileFinder(paths),
                Runtime.getRuntime().availableProcessors(),
                found ->
                        Printed.of(
                                across.addTo(FileReport.of(found, checker, options)),
                                printed,
                                charset),
                done -> {
                    tally.add(done.counts());
                    String problem = done.problem();
                    progress.step(done.lines().length > 0 || problem != null);
                    terminal.out().write(done.lines(), 0, done.lines().length);
                    if (problem != null) {
                        terminal.problem(problem);
                    }
                });
        progress.end();
        if (tally.looked() == 0) {
            terminal.problem("There are no *.json files in " + paths.getFirst() + ".");
        } else if (printed.summary()) {
            terminal.out().println(tally.sentence());
        }
        return tally.exitStatus();
    }

    /**
     * What is left of a verdict once it is written: the item itself is not held until it is its
     * turn.
     *
     * @param lines ready to be printed
     * @param problem what is said beside them; null for nothing
     */
    private record Printed(RunTally counts, byte[] lines, @Nullable String problem) {

        static Printed of(FileReport verdict, OutputFormat format, Charset charset) {
            RunTally counts = new RunTally();
            counts.add(verdict);
            String problem =
                    verdict instanceof FileReport.Unreadable broken && !format.tellsUnreadable()
                            ? broken.sentence()
                            : null;
            return new Printed(counts, format.lines(verdict, charset), problem);
        }
    }
}
