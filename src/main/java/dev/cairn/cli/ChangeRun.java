package dev.cairn.cli;

import dev.cairn.files.FileProblem;
import dev.cairn.files.UserFolders;
import dev.cairn.workspace.change.ChangeJournal;
import dev.cairn.workspace.change.ChangePlanner;
import dev.cairn.workspace.change.ItemChange;
import dev.cairn.workspace.change.PlannedChange;
import dev.cairn.workspace.change.PlannedChange.Outcome;
import dev.cairn.workspace.change.WrittenChange;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes a change to all items that a command line names: all of them are written, or none. */
final class ChangeRun {

    private static final Option DRY_RUN =
            OptionKinds.flag(
                    "dry-run", "Change no file: print the difference that the change would make.");
    private static final Option JOURNAL =
            OptionKinds.value(
                    "journal",
                    "FOLDER",
                    "Where the texts are kept until all files are written. Default: your own data"
                            + " folder.");

    private final TerminalOutput terminal;
    private final CheckOptionSet choices;
    private final boolean dryRun;
    private final Path journal;

    ChangeRun(TerminalOutput terminal, CommandArguments given) throws UsageException {
        this.terminal = terminal;
        this.choices = CheckOptionSet.of(given);
        this.dryRun = given.has(DRY_RUN);
        @Nullable Path folder = given.path(JOURNAL);
        this.journal =
                Objects.requireNonNullElseGet(
                        folder, () -> UserFolders.ofUser().data().resolve("changes"));
    }

    /** The options of all commands that change items. */
    static Options options() {
        return CheckOptionSet.addTo(new Options().addOption(DRY_RUN).addOption(JOURNAL));
    }

    /** What the help says of the exit status. */
    static String[] statuses() {
        return new String[] {
            "All items are as wanted.",
            "Some items were left as they are; the others were changed.",
            "A file could not be read or written, or the command line is wrong."
        };
    }

    /**
     * A word beside the paths.
     *
     * @throws Misuse when no path follows it
     */
    static List<Path> pathsAfterFirst(CommandArguments given, String missing)
            throws UsageException {
        List<Path> paths = given.paths();
        if (paths.size() < 2) {
            throw new UsageException(missing);
        }
        return paths.subList(1, paths.size());
    }

    /** Makes the changes, and gives the exit status. */
    int run(String title, List<ItemChange> changes, List<Path> paths) {
        ChangeJournal writer = new ChangeJournal(journal);
        writer.recover().forEach(terminal::problem);
        ChangePlanner planner = new ChangePlanner(choices.checker(), choices.options());
        List<PlannedChange> planned = new ArrayList<>();
        Totals totals = new Totals();
        OrderedParallelRun.run(
                new ItemFileFinder(paths),
                Runtime.getRuntime().availableProcessors(),
                found -> plan(found, planner, changes),
                plan -> {
                    totals.add(plan);
                    tell(plan.change(), plan.named());
                    if (plan.change().isChange()) {
                        planned.add(plan.change());
                    }
                });
        if (!dryRun && !planned.isEmpty()) {
            try {
                WrittenChange written = writer.write(title, planned);
                written.left().forEach(left -> terminal.problem(left.sentence()));
                totals.refused += written.left().size();
                totals.changed = written.written().size();
            } catch (FileProblem problem) {
                terminal.problem(Objects.requireNonNullElse(problem.getMessage(), ""));
                return CairnCommandLine.UNREADABLE;
            }
        }
        if (!dryRun) {
            terminal.out().println(totals.sentence());
        }
        return totals.exitStatus();
    }

    /**
     * A plan for a file.
     *
     * @param named whether the file was named, rather than found in a folder
     */
    private record Plan(PlannedChange change, boolean named) {}

    private static Plan plan(
            ItemFileFinder.Found found, ChangePlanner planner, List<ItemChange> changes) {
        return switch (found) {
            case ItemFileFinder.Closed closed ->
                    new Plan(
                            new PlannedChange(
                                    closed.path(),
                                    Outcome.UNREADABLE,
                                    closed.sentence(),
                                    "",
                                    "",
                                    List.of()),
                            false);
            case ItemFileFinder.Item item ->
                    new Plan(planner.plan(item.path(), changes), item.named());
        };
    }

    private void tell(PlannedChange change, boolean named) {
        switch (change.outcome()) {
            case CHANGED ->
                    terminal.out()
                            .print(
                                    dryRun
                                            ? ItemFileRun.diff(
                                                    change.file(), change.before(), change.after())
                                            : PrintablePath.of(change.file()) + ": changed\n");
            case REFUSED -> terminal.problem(change.file() + " was left: " + change.why());
            case UNREADABLE -> terminal.problem(change.why());
            case NO_ITEM -> {
                if (named) {
                    terminal.problem(change.file() + " was left: " + change.why());
                }
            }
            case HAS_IT -> {
                if (named && !dryRun) {
                    terminal.out().print(PrintablePath.of(change.file()) + ": has it already\n");
                }
            }
        }
    }

    /** Counts over all files. */
    private static final class Totals {
        private int changed;
        private int same;
        private int refused;
        private int unreadable;

        void add(Plan plan) {
            switch (plan.change().outcome()) {
                case CHANGED -> changed++;
                case HAS_IT -> same++;
                case REFUSED -> refused++;
                case NO_ITEM -> refused += plan.named() ? 1 : 0;
                case UNREADABLE -> unreadable++;
            }
        }

        String sentence() {
            return RunTally.count(changed, "item")
                    + " changed."
                    + (same == 0
                            ? ""
                            : " " + same + (same == 1 ? " has" : " have") + " it already.")
                    + (refused == 0 ? "" : " " + refused + " left.")
                    + (unreadable == 0 ? "" : " " + unreadable + " could not be read.");
        }

        int exitStatus() {
            return unreadable > 0
                    ? CairnCommandLine.UNREADABLE
                    : refused > 0 ? CairnCommandLine.ERRORS : CairnCommandLine.OK;
        }
    }
}
