package dev.cairn.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Writes an item into a git checkout and, where asked to, commits that one file. */
final class ExportCommand implements Command {

    private static final Option TO =
            Opt.value("to", "CHECKOUT", "The checkout, or a folder in it.");

    private static final Option PATH =
            Opt.value(
                    "path",
                    "P",
                    "The file in the checkout. Default: where the item is already, else among the"
                            + " items of its collection, else <id>.json at the top.");

    private static final Option COMMIT = Opt.flag("commit", "Commit that one file as well.");

    private static final Option MESSAGE =
            Opt.value(
                    "message",
                    "M",
                    "The message of the commit. Default: what is done to which item.");

    private static final Option REPLACE =
            Opt.flag(
                    "replace",
                    "Replace another item, or changes that are not committed, where the file would"
                            + " go.");

    private static final Option DRY_RUN =
            Opt.flag("dry-run", "Only say what would be done, with the difference.");

    private final Terminal terminal;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Manual manual() {
        return Manual.of(
                        "cairn export",
                        "--to=CHECKOUT [OPTIONS] FILE",
                        "Writes an item into a git checkout, and commits that one file with"
                                + " --commit.")
                .text(
                        "Branch develop feeds the Local Catalogue, branch main the Global"
                                + " Catalogue. Nothing is pushed, no branch is switched, and other"
                                + " changes in the checkout stay as they are.")
                .operands(
                        Operands.one(
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
        return CheckChoices.addTo(
                new Options()
                        .addOption(TO)
                        .addOption(PATH)
                        .addOption(COMMIT)
                        .addOption(MESSAGE)
                        .addOption(REPLACE)
                        .addOption(DRY_RUN));
    }

    @Override
    public int run(Given given) throws Misuse {
        @Nullable Path to = given.path(TO);
        if (to == null) {
            throw new Misuse("Name the checkout that the item goes to: --to=CHECKOUT.");
        }
        if (given.has(MESSAGE) && !given.has(COMMIT)) {
            throw new Misuse("--message goes with --commit.");
        }
        Exporter exporter =
                new Exporter(
                        terminal,
                        CheckChoices.of(given),
                        given.text(PATH),
                        given.has(COMMIT),
                        given.text(MESSAGE),
                        given.has(REPLACE),
                        given.has(DRY_RUN));
        return exporter.run(given.paths().getFirst(), to);
    }
}
