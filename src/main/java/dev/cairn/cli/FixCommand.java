package dev.cairn.cli;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Checker;
import dev.cairn.check.mend.Mending;
import dev.cairn.document.AtomicFile;
import dev.cairn.document.FileProblem;
import dev.cairn.document.FileText;
import dev.cairn.json.JsonText;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Mends files and all items in folders. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Mends what can be mended in items, and all *.json files in folders.%n",
        description = {
            "Only what a fix changes is changed: every other byte of a file stays as it is. Files"
                    + " that are no STAC Item are left alone.%n"
        },
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:No errors are left.",
            "1:Errors are left.",
            "2:A file could not be read or written, or the command line is wrong."
        })
final class FixCommand implements Callable<Integer> {

    private final Terminal terminal;

    @ArgGroup private How how = new How();

    @Option(
            names = "--dry-run",
            description = "Change no file: print the difference that the fixes would make.")
    private boolean dryRun;

    @Mixin private CheckChoices choices = new CheckChoices();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, or folders to look through.")
    private List<Path> paths = List.of();

    /** Which fixes are made. */
    private static final class How {
        @Option(
                names = "--safe",
                description = "Only fixes that change no meaning. This is the default.")
        private boolean safe;

        @Option(names = "--all", description = "For each finding the likeliest fix.")
        private boolean all;
    }

    FixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What came of one file: the lines on it, and how many errors are left. */
    private record Done(String lines, String problem, int errors, int fixes)
            implements EachItem.Done {}

    @Override
    public Integer call() {
        Checker checker = choices.checker();
        Totals totals = new Totals();
        EachItem.run(
                terminal,
                paths,
                item -> mend(item, checker),
                sentence -> new Done("", sentence, 0, 0),
                totals::add);
        if (!dryRun) {
            terminal.out().println(totals.sentence());
        }
        return totals.exitStatus();
    }

    private Done mend(ItemFiles.Item item, Checker checker) throws FileProblem {
        Path path = item.path();
        // Each fix is tried out here, so the checker need not do so for all that it offers.
        CheckOptions options = choices.unproven(path);
        JsonText text = FileText.jsonOf(path);
        Mending mending = Mending.of(text, how.all, now -> checker.check(now, options));
        if (!item.named() && FileVerdict.isNoItem(mending.report())) {
            return new Done("", "", 0, 0);
        }
        int errors = mending.report().errors();
        if (!mending.changed()) {
            return new Done("", "", errors, 0);
        }
        if (dryRun) {
            String diff = EachItem.diff(path, text.text(), mending.after().text());
            return new Done(diff, "", errors, mending.titles().size());
        }
        AtomicFile.write(path, mending.after().text());
        StringBuilder lines = new StringBuilder();
        for (String title : mending.titles()) {
            lines.append(ShownPath.of(path)).append(": fixed: ").append(title).append('\n');
        }
        return new Done(lines.toString(), "", errors, mending.titles().size());
    }

    /** Counts over all files. */
    private static final class Totals {
        private int changed;
        private int fixes;
        private int errors;
        private int problems;

        void add(Done done) {
            changed += done.fixes() > 0 ? 1 : 0;
            fixes += done.fixes();
            errors += done.errors();
            problems += done.problem().isEmpty() ? 0 : 1;
        }

        String sentence() {
            return fixes
                    + (fixes == 1 ? " fix" : " fixes")
                    + " in "
                    + Tally.count(changed, "file")
                    + ". "
                    + Tally.count(errors, "error")
                    + " left."
                    + (problems == 0 ? "" : " " + problems + " could not be read or written.");
        }

        int exitStatus() {
            return problems > 0 ? Cli.UNREADABLE : errors > 0 ? Cli.ERRORS : Cli.OK;
        }
    }
}
