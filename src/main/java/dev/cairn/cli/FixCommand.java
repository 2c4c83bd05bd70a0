package dev.cairn.cli;

import dev.cairn.check.run.FixScope;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.OptionGroup;
import org.apache.commons.cli.Options;

/** Corrects files and all items in folders. */
final class FixCommand implements CliCommand {

    private static final Option SAFE =
            OptionKinds.flag(
                    "safe",
                    "Only corrections with one reading: nothing that was said is lost, nothing is"
                            + " invented. This is the default.");

    private static final Option ALL =
            OptionKinds.flag(
                    "all",
                    "Also the likeliest correction where there are several, and an empty place for"
                            + " each required field that is missing.");

    private static final Option REMOVE =
            OptionKinds.flag(
                    "remove", "As --all, and takes away what must not be there and fits nowhere.");

    private static final Option DRY_RUN =
            OptionKinds.flag(
                    "dry-run", "Change no file: print the difference that the fixes would make.");

    private final TerminalOutput terminal;

    FixCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn fix",
                        "[--safe | --all | --remove] [OPTIONS] PATH...",
                        "Corrects items, and all *.json files in folders.")
                .text(
                        "Only what a fix changes is changed: every other byte of a file stays as it"
                                + " is. What is yours to say is never filled in: status, id, license,"
                                + " roles, times. Hints are left alone, and files that are no STAC"
                                + " Item. The errors and warnings that are left are listed.")
                .operands(
                        OperandSpec.many(
                                "PATH",
                                "Files, or folders to look through.",
                                "Name the files or folders to correct."))
                .statuses(
                        "No errors are left.",
                        "Errors are left.",
                        "A file could not be read or written, or the command line is wrong.");
    }

    @Override
    public Options options() {
        OptionGroup which = new OptionGroup().addOption(SAFE).addOption(ALL).addOption(REMOVE);
        return CheckOptionSet.addTo(new Options().addOptionGroup(which).addOption(DRY_RUN));
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        CheckOptionSet choices = CheckOptionSet.of(given);
        return new ItemFixer(terminal, choices, scope(given), given.has(DRY_RUN))
                .run(given.paths());
    }

    private static FixScope scope(CommandArguments given) {
        if (given.has(REMOVE)) {
            return FixScope.REMOVALS;
        }
        return given.has(ALL) ? FixScope.LIKELY : FixScope.SAFE;
    }
}
