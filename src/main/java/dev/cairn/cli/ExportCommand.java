package dev.cairn.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Writes an item into a git checkout and, where asked to, commits that one file. */
final class ExportCommand implements CliCommand {

    private static final Option TO =
            OptionKinds.value("to", "CHECKOUT", "The checkout, or a folder in it.");

    private static final Option PATH =
            OptionKinds.value(
                    "path",
                    "P",
                    "The file in the checkout. Default: where the item is already, else among the"
                            + " items of its collection, else <id>.json at the top.");

    private static final Option COMMIT =
            OptionKinds.flag("commit", "Commit that one file as well.");

    private static final Option MESSAGE =
            OptionKinds.value(
                    "message",
                    "M",
                    "The message of the commit. Default: what is done to which item.");

    private static final Option REPLACE =
            OptionKinds.flag(
                    "replace",
                    "Replace another item, or changes that are not committed, where the file would"
                            + " go.");

    private static final Option NO_VERIFY =
            OptionKinds.flag("no-verify", "Commit without the checks of the checkout's hooks.");

    private static final Option DRY_RUN =
            OptionKinds.flag("dry-run", "Only say what would be done, with the difference.");

    private final TerminalOutput terminal;

    ExportCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn export",
                        "--to=CHECKOUT [OPTIONS] FILE",
                        "Writes an item into a git checkout, and commits that one file with"
                                + " --commit.")
                .text(
                        "Branch develop feeds the Local Catalogue, branch main the Global"
                                + " Catalogue. Nothing is pushed, no branch is switched, and other"
                                + " changes in the checkout stay as they are.")
                .text(
                        "The commit is made by the git program of this machine, so its hooks, its"
                                + " filters and its signing apply. Where there is none, Cairn"
                                + " commits itself, and refuses what only git does right.")
                .operands(
                        OperandSpec.one(
                                "FILE",
                                "The item.",
                                "Name the item and the checkout: cairn export FILE"
                                        + " --to=CHECKOUT."))
                .statuses(
                        "Done, or nothing to do.",
                        "Something stands in the way: an error in the item, or the state of the"
                                + " checkout.",
                        "A file or checkout could not be read, or the command line is wrong.");
    }

    @Override
    public Options options() {
        return CheckOptionSet.addTo(
                new Options()
                        .addOption(TO)
                        .addOption(PATH)
                        .addOption(COMMIT)
                        .addOption(MESSAGE)
                        .addOption(REPLACE)
                        .addOption(NO_VERIFY)
                        .addOption(DRY_RUN));
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        @Nullable Path to = given.path(TO);
        if (to == null) {
            throw new UsageException("Name the checkout that the item goes to: --to=CHECKOUT.");
        }
        if (given.has(MESSAGE) && !given.has(COMMIT)) {
            throw new UsageException("--message goes with --commit.");
        }
        if (given.has(NO_VERIFY) && !given.has(COMMIT)) {
            throw new UsageException("--no-verify goes with --commit.");
        }
        ItemExporter exporter =
                new ItemExporter(
                        terminal,
                        CheckOptionSet.of(given),
                        given.text(PATH),
                        given.has(COMMIT),
                        given.text(MESSAGE),
                        given.has(REPLACE),
                        given.has(NO_VERIFY),
                        given.has(DRY_RUN));
        return exporter.run(given.paths().getFirst(), to);
    }
}
