package dev.cairn.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.OptionGroup;
import org.apache.commons.cli.Options;

/** Mends files and all items in folders. */
final class FixCommand implements CliCommand {

    private static final Option SAFE =
            OptionKinds.flag("safe", "Only fixes that change no meaning. This is the default.");

    private static final Option ALL =
            OptionKinds.flag("all", "For each finding the likeliest fix.");

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
                        "[--safe | --all] [OPTIONS] PATH...",
                        "Mends what can be mended in items, and all *.json files in folders.")
                .text(
                        "Only what a fix changes is changed: every other byte of a file stays as it"
                                + " is. Files that are no STAC Item are left alone.")
                .operands(
                        OperandSpec.many(
                                "PATH",
                                "Files, or folders to look through.",
                                "Name the files or folders to mend."))
                .statuses(
                        "No errors are left.",
                        "Errors are left.",
                        "A file could not be read or written, or the command line is wrong.");
    }

    @Override
    public Options options() {
        OptionGroup which = new OptionGroup().addOption(SAFE).addOption(ALL);
        return CheckOptionSet.addTo(new Options().addOptionGroup(which).addOption(DRY_RUN));
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        CheckOptionSet choices = CheckOptionSet.of(given);
        return new ItemFixer(terminal, choices, given.has(ALL), given.has(DRY_RUN))
                .run(given.paths());
    }
}
