package dev.cairn.cli;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.run.Checker;
import dev.cairn.document.FileText;
import dev.cairn.files.FileProblem;
import dev.cairn.git.CheckoutStatus;
import dev.cairn.git.GitCheckout;
import dev.cairn.git.GitProblem;
import dev.cairn.workspace.item.FindingCounts;
import dev.cairn.workspace.item.ItemColumn;
import dev.cairn.workspace.item.WorkspaceRow;
import dev.cairn.workspace.item.WorkspaceSummary;
import dev.cairn.workspace.scan.FolderScan;
import dev.cairn.workspace.scan.ScanResult;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Lists the items of a folder, as the table of the window does. */
final class ItemsCommand implements CliCommand {

    private static final Option FORMAT =
            OptionKinds.value(
                    "format",
                    "text|json",
                    "text for people, json with one line for each item. Default: text.");
    private static final Option STATUS =
            OptionKinds.value(
                    "status",
                    "draft|published|unpublished",
                    "Only items that the service treats like that.");
    private static final Option CHANGED =
            OptionKinds.flag(
                    "changed", "Only items that git has a change of: new, changed, renamed.");

    private final TerminalOutput terminal;

    ItemsCommand(TerminalOutput terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandManual manual() {
        return CommandManual.of(
                        "cairn items",
                        "[OPTIONS] FOLDER",
                        "Lists the STAC Items of a folder or checkout.")
                .text(
                        "Items are found by their content, whatever their files are called."
                                + " Hidden folders are passed over.")
                .operands(
                        OperandSpec.one(
                                "FOLDER", "A checkout, or any folder.", "Name the folder to list."))
                .statuses(
                        "The items are listed, valid or not.",
                        "Not used.",
                        "The folder could not be read, or the command line is wrong.");
    }

    @Override
    public Options options() {
        return CheckOptionSet.addTo(
                new Options().addOption(FORMAT).addOption(STATUS).addOption(CHANGED));
    }

    @Override
    public int run(CommandArguments given) throws UsageException {
        boolean json = given.word(FORMAT, "text", "json").equals("json");
        @Nullable String status =
                given.text(STATUS) == null
                        ? null
                        : given.word(STATUS, "draft", "published", "unpublished");
        CheckOptionSet choices = CheckOptionSet.of(given);
        Path folder = given.paths().getFirst();
        if (!Files.isDirectory(folder)) {
            terminal.problem("There is no folder " + folder + ". Name a folder to list.");
            return CairnCommandLine.UNREADABLE;
        }
        List<WorkspaceRow> rows = Collections.synchronizedList(new ArrayList<>());
        int cores = Runtime.getRuntime().availableProcessors();
        ScanResult result;
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            result = new FolderScan(folder).run(workers, rows::addAll, () -> false);
        }
        result.problems().forEach(terminal::problem);
        return list(withGit(folder, rows), result, choices, json, status, given.has(CHANGED));
    }

    private int list(
            Listing listing,
            ScanResult result,
            CheckOptionSet choices,
            boolean json,
            @Nullable String status,
            boolean changed) {
        Predicate<WorkspaceRow> wanted =
                row ->
                        row.head().isItem()
                                && (status == null
                                        || status.equals(ItemColumn.word(row.head().status())))
                                && (!changed || row.git() != null && row.git().isChange());
        List<WorkspaceRow> rows = listing.rows().stream().filter(wanted).toList();
        Checker checker = choices.checker();
        AcrossItems across = AcrossItems.of(listing.rows(), choices.options());
        List<WorkspaceRow> shown = new ArrayList<>();
        OrderedParallelRun.run(
                rows.iterator(),
                Runtime.getRuntime().availableProcessors(),
                row -> counted(row, checker, choices.options(row.file()), across),
                row -> {
                    terminal.out().print(json ? ItemLines.json(row) : ItemLines.text(row));
                    shown.add(row);
                });
        if (!json) {
            terminal.out().println(WorkspaceSummary.of(shown).sentence());
            if (result.others() > 0) {
                terminal.out()
                        .println(RunTally.count(result.others(), "other JSON file") + " left out.");
            }
            terminal.out().println(WorkspaceSummary.branchSentence(listing.checkout()));
        }
        return result.complete() ? CairnCommandLine.OK : CairnCommandLine.UNREADABLE;
    }

    /**
     * The rows in order, with what git says of them.
     *
     * @param checkout null outside of a checkout
     */
    private record Listing(List<WorkspaceRow> rows, @Nullable CheckoutStatus checkout) {}

    private Listing withGit(Path folder, List<WorkspaceRow> rows) {
        @Nullable CheckoutStatus status = null;
        String prefix = "";
        try (GitCheckout checkout = GitCheckout.open(folder)) {
            prefix = checkout.pathOf(folder).map(path -> path + "/").orElse("");
            status = CheckoutStatus.read(checkout);
        } catch (GitProblem none) {
            // a folder outside of a checkout is listed as well
            status = null;
        }
        List<WorkspaceRow> known = new ArrayList<>();
        for (WorkspaceRow row : rows) {
            known.add(status == null ? row : row.withGit(status.stateOf(prefix + row.path())));
        }
        known.sort(Comparator.comparing(WorkspaceRow::path));
        return new Listing(known, status);
    }

    private static WorkspaceRow counted(
            WorkspaceRow row, Checker checker, CheckOptions options, AcrossItems across) {
        try {
            var text = FileText.jsonOf(row.file());
            FileReport verdict =
                    across.addTo(
                            new FileReport.Checked(row.file(), text, checker.check(text, options)));
            return verdict instanceof FileReport.Checked checked
                    ? row.withOwn(FindingCounts.of(checked.report()))
                    : row;
        } catch (FileProblem problem) {
            return row.withOwn(new FindingCounts(1, 0, 0, 0));
        }
    }
}
