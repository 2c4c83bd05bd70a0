package dev.cairn.cli;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Checker;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;

/** Checks files and all items in folders. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Checks items, and all *.json files in folders.%n",
        description = {
            "In folders, hidden folders are passed over, and files that are no STAC Item are left"
                    + " out.%n"
        },
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:No errors were found (there may be warnings).",
            "1:Errors were found.",
            "2:A file could not be read, or the command line is wrong."
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private CheckChoices choices = new CheckChoices();

    @Option(
            names = "--format",
            paramLabel = "text|json|github",
            converter = Choice.OfFormat.class,
            defaultValue = "text",
            description =
                    "How to print: text for people, json with one line for each file, github for"
                            + " annotations in a workflow. Default: text.")
    private String format = "text";

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, or folders to look through.")
    private List<Path> paths = List.of();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Format printed = Format.named(format);
        Checker checker = choices.checker();
        CheckOptions options = choices.options().unproven();
        Charset charset = terminal.out().charset();
        Tally tally = new Tally();
        Progress progress = new Progress(terminal, InstantSource.system());
        InOrder.run(
                new ItemFiles(paths),
                Runtime.getRuntime().availableProcessors(),
                found -> Printed.of(FileVerdict.of(found, checker, options), printed, charset),
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
    private record Printed(Tally counts, byte[] lines, @Nullable String problem) {

        static Printed of(FileVerdict verdict, Format format, Charset charset) {
            Tally counts = new Tally();
            counts.add(verdict);
            String problem =
                    verdict instanceof FileVerdict.Unreadable broken && !format.tellsUnreadable()
                            ? broken.sentence()
                            : null;
            return new Printed(counts, format.lines(verdict, charset), problem);
        }
    }
}
