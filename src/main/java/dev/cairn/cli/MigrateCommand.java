package dev.cairn.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Brings items to the versions that the service asks for, or to another STAC version. */
final class MigrateCommand implements CliCommand {

    private static final Option TO =
            OptionKinds.value(
                    "to",
                    "service|1.0.0|1.1.0",
                    "service: mlm 1.3.0, from ml-model or another version of mlm, and ml-aoi 0.2.0."
                            + " 1.0.0 or 1.1.0: that version of the STAC core, where nothing is"
                            + " lost. Default: service.");

    private static final Option ANSWER =
            OptionKinds.list(
                    "answer",
                    "QUESTION=ANSWER",
                    "Decides what a migration asks; --dry-run lists the questions.");

    private static final Option DRY_RUN =
            OptionKinds.flag("dry-run", "Change no file: print what would be changed.");

    private final TerminalOutput terminal;

    MigrateCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn migrate",
                        "[OPTIONS] PATH...",
                        "Brings items to the versions that the service asks for, or to another"
                                + " STAC.")
                .text(
                        "Says for each file what is changed, what was assumed and what is left to"
                                + " do, errors that a check still finds included. Files that need"
                                + " no migration, and files in folders that are no STAC Item, are"
                                + " left alone.")
                .operands(
                        OperandSpec.many(
                                "PATH",
                                "Files, or folders to look through.",
                                "Name the files or folders to migrate."))
                .statuses(
                        "All that had to be migrated is, and has no errors.",
                        "A migrated item has errors left, or a file is not JSON.",
                        "A file could not be read or written, or the command line is wrong.");
    }

    @Override
    public Options options() {
        return CheckOptionSet.addTo(
                new Options().addOption(TO).addOption(ANSWER).addOption(DRY_RUN));
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        String to = given.word(TO, "service", "mlm", "ml-aoi", "1.0.0", "1.1.0");
        ItemMigrator migrator =
                new ItemMigrator(
                        terminal,
                        CheckOptionSet.of(given),
                        // the service asks for one version of each extension
                        to.startsWith("ml") ? "service" : to,
                        given.pairs(ANSWER),
                        given.has(DRY_RUN));
        return migrator.run(given.paths());
    }
}
