package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.document.AtomicFile;
import dev.cairn.document.FileProblem;
import dev.cairn.document.FileText;
import dev.cairn.git.Checkout;
import dev.cairn.git.Export;
import dev.cairn.git.ExportPlan;
import dev.cairn.git.ExportRequest;
import dev.cairn.git.GitProblem;
import dev.cairn.git.ItemChecks;
import dev.cairn.git.Obstacle;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonText;
import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Writes an item into a git checkout and, where asked to, commits that one file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes an item into a git checkout, and commits that one file with --commit.%n",
        description = {
            "Branch develop feeds the Local Catalogue, branch main the Global Catalogue. Nothing is"
                    + " pushed, no branch is switched, and other changes in the checkout stay as"
                    + " they are.%n"
        },
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Done, or nothing to do.",
            "1:Something stands in the way: an error in the item, or the state of the checkout.",
            "2:A file or checkout could not be read, or the command line is wrong."
        })
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The item.")
    private @Nullable Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "CHECKOUT",
            description = "The checkout, or a folder in it.")
    private @Nullable Path to;

    @Option(
            names = "--path",
            paramLabel = "P",
            description =
                    "The file in the checkout. Default: where the item is already, else among the"
                            + " items of its collection, else <id>.json at the top.")
    private @Nullable String path;

    @Option(names = "--commit", description = "Commit that one file as well.")
    private boolean commit;

    @Option(
            names = "--message",
            paramLabel = "M",
            description = "The message of the commit. Default: what is done to which item.")
    private @Nullable String message;

    @Option(
            names = "--replace",
            description =
                    "Replace another item, or changes that are not committed, where the file would"
                            + " go.")
    private boolean replace;

    @Option(names = "--dry-run", description = "Only say what would be done, with the difference.")
    private boolean dryRun;

    @Mixin private CheckChoices choices = new CheckChoices();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (message != null && !commit) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--message goes with --commit.");
        }
        Path item = Objects.requireNonNull(file);
        try (Checkout checkout = Checkout.open(Objects.requireNonNull(to))) {
            JsonText text = FileText.jsonOf(item);
            Export export = new Export(checkout, AtomicFile::write);
            String target = path == null ? suggest(checkout, text) : path;
            ExportPlan plan =
                    export.plan(new ExportRequest(text.text(), target, checks(text, target)));
            return carryOut(export, plan);
        } catch (FileProblem | GitProblem problem) {
            terminal.problem(Objects.requireNonNullElse(problem.getMessage(), ""));
            return Cli.UNREADABLE;
        }
    }

    private Integer carryOut(Export export, ExportPlan plan) {
        tell(plan);
        List<Obstacle> stopping = plan.stopping(commit, replace);
        if (!stopping.isEmpty()) {
            for (Obstacle obstacle : stopping) {
                boolean yields = obstacle.yielding();
                terminal.problem(obstacle.sentence() + (yields ? " (--replace does that.)" : ""));
            }
            return Cli.ERRORS;
        }
        if (dryRun) {
            terminal.out().print(plan.diff());
            return Cli.OK;
        }
        try {
            String words = message == null ? plan.message() : message;
            terminal.out().println(export.run(plan, commit ? words : null, replace).sentence());
            return Cli.OK;
        } catch (GitProblem problem) {
            terminal.problem(Objects.requireNonNullElse(problem.getMessage(), ""));
            return Cli.ERRORS;
        }
    }

    private void tell(ExportPlan plan) {
        terminal.out().println(plan.branch().sentence());
        terminal.out().println(plan.service());
        for (String warning : plan.warnings()) {
            terminal.out().println("warning: " + warning);
        }
        if (dryRun) {
            terminal.out().println(plan.sentence());
            String words = message == null ? plan.message() : message;
            if (commit && plan.author() != null) {
                terminal.out().println("Commit by " + plan.author() + ": " + words);
            }
        }
        terminal.out().flush();
    }

    private static String suggest(Checkout checkout, JsonText text) throws GitProblem {
        return checkout.items(() -> false)
                .suggestPath(
                        string(text, Pointer.of("id")), string(text, Pointer.of("collection")));
    }

    private static @Nullable String string(JsonText text, Pointer pointer) {
        return text.parses() && text.get(pointer) instanceof JsonString found
                ? found.value()
                : null;
    }

    /** Checks the item under the name that it will have. */
    private ItemChecks checks(JsonText text, String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        Report report =
                choices.checker().check(text, choices.options().unproven().withFileName(name));
        return new ItemChecks(
                sentences(report, Severity.ERROR), sentences(report, Severity.WARNING));
    }

    private static List<String> sentences(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::message)
                .toList();
    }
}
