package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.document.FileText;
import dev.cairn.files.AtomicFile;
import dev.cairn.files.FileProblem;
import dev.cairn.git.ExportObstacle;
import dev.cairn.git.ExportPlan;
import dev.cairn.git.ExportRequest;
import dev.cairn.git.ExportRun;
import dev.cairn.git.ExportWish;
import dev.cairn.git.GitCheckout;
import dev.cairn.git.GitProblem;
import dev.cairn.git.ItemChecks;
import dev.cairn.git.ItemCopies;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Writes an item into a git checkout.
 *
 * @param choices how the item is checked before
 * @param path of the file in the checkout; null for the one that suits the item
 * @param commit whether the file is committed as well
 * @param message of the commit; null for one that says what is done
 * @param replace whether another item, or changes that are not committed, give way
 * @param withoutHooks whether the commit is made without the checks of hooks
 * @param dryRun whether it is only told what would be done
 */
record ItemExporter(
        TerminalOutput terminal,
        CheckOptionSet choices,
        @Nullable String path,
        boolean commit,
        @Nullable String message,
        boolean replace,
        boolean withoutHooks,
        boolean dryRun) {

    /** Exports an item, and gives the exit status. */
    int run(Path item, Path to) {
        try (GitCheckout checkout = GitCheckout.open(to)) {
            JsonText text = FileText.jsonOf(item);
            ExportRun export = new ExportRun(checkout, AtomicFile::write);
            @Nullable String target = path == null ? suggest(checkout, text) : path;
            if (target == null) {
                return CairnCommandLine.ERRORS;
            }
            ExportPlan plan =
                    export.plan(new ExportRequest(text.text(), target, checks(text, target)));
            return carryOut(export, plan);
        } catch (FileProblem | GitProblem problem) {
            tell(problem);
            return CairnCommandLine.UNREADABLE;
        }
    }

    private int carryOut(ExportRun export, ExportPlan plan) {
        tell(plan);
        List<ExportObstacle> stopping = plan.stopping(commit, replace, withoutHooks);
        if (!stopping.isEmpty()) {
            for (ExportObstacle obstacle : stopping) {
                (obstacle.sentence() + way(obstacle)).lines().forEach(terminal::problem);
            }
            return CairnCommandLine.ERRORS;
        }
        if (dryRun) {
            terminal.out().print(plan.diff());
            return CairnCommandLine.OK;
        }
        try {
            String words = message == null ? plan.message() : message;
            ExportWish wish =
                    new ExportWish(commit ? words : null, replace, withoutHooks, terminal::problem);
            terminal.out().println(export.run(plan, wish).sentence());
            return CairnCommandLine.OK;
        } catch (GitProblem problem) {
            tell(problem);
            if (commit && !withoutHooks && !plan.hooks().isEmpty()) {
                terminal.problem("(--no-verify commits without hooks.)");
            }
            return CairnCommandLine.ERRORS;
        }
    }

    /** Hooks and filters may say several lines. */
    private void tell(Exception problem) {
        Objects.requireNonNullElse(problem.getMessage(), "").lines().forEach(terminal::problem);
    }

    private static String way(ExportObstacle obstacle) {
        return switch (obstacle.way()) {
            case NONE -> "";
            case REPLACING -> " (--replace does that.)";
            case WITHOUT_HOOKS -> " (--no-verify does that.)";
        };
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

    /** Where the item belongs; null where only the user can tell. */
    private @Nullable String suggest(GitCheckout checkout, JsonText text) throws GitProblem {
        @Nullable String id = string(text, JsonPointer.of("id"));
        ItemCopies copies = id == null ? ItemCopies.NONE : checkout.copies(id, () -> false);
        if (id != null && !copies.plain()) {
            terminal.problem(copies.sentence(id) + " Say with --path where the item goes.");
            return null;
        }
        return copies.paths().isEmpty()
                ? checkout.items(() -> false)
                        .suggestPath(id, string(text, JsonPointer.of("collection")))
                : copies.paths().getFirst();
    }

    private static @Nullable String string(JsonText text, JsonPointer pointer) {
        return text.parses() && text.get(pointer) instanceof JsonString found
                ? found.value()
                : null;
    }

    /** Checks the item under the name that it will have. */
    private ItemChecks checks(JsonText text, String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        Report report = choices.checker().check(text, choices.options().withFileName(name));
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
