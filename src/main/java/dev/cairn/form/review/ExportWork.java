package dev.cairn.form.review;

import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;
import dev.cairn.git.CheckoutItems;
import dev.cairn.git.ExportPlan;
import dev.cairn.git.ExportRequest;
import dev.cairn.git.ExportResult;
import dev.cairn.git.ExportRun;
import dev.cairn.git.ExportWish;
import dev.cairn.git.GitCheckout;
import dev.cairn.git.GitProblem;
import dev.cairn.git.ItemChecks;
import dev.cairn.git.ItemCopies;
import dev.cairn.git.TextWriter;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The steps of an export that wait for the disk; to be done away from the window's thread. */
public final class ExportWork {

    private final String text;
    private final Function<JsonText, Report> check;
    private final TextWriter writer;

    /**
     * @param text of the item, as it will be written
     * @param check the last look before it is written
     * @param writer writes a file in one step
     */
    public ExportWork(String text, Function<JsonText, Report> check, TextWriter writer) {
        this.text = text;
        this.check = check;
        this.writer = writer;
    }

    /** The folder of the checkout that a folder lies in. */
    public Path folderOf(Path inside) throws GitProblem {
        try (GitCheckout checkout = GitCheckout.open(inside)) {
            return checkout.folder();
        }
    }

    /** The path within a checkout where the item should go. */
    public String suggestPath(
            Path folder, @Nullable Path now, @Nullable String id, @Nullable String collection)
            throws GitProblem {
        try (GitCheckout checkout = GitCheckout.open(folder)) {
            String there = now == null ? null : checkout.pathOf(now).orElse(null);
            if (there != null) {
                return there;
            }
            ItemCopies copies =
                    id == null ? ItemCopies.NONE : checkout.copies(id, ExportWork::interrupted);
            if (!copies.paths().isEmpty()) {
                return copies.paths().getFirst();
            }
            CheckoutItems items = checkout.items(ExportWork::interrupted);
            return items.suggestPath(id, collection);
        }
    }

    /** What an export would do. */
    public ExportPlan plan(Path folder, String path) throws GitProblem {
        Report report = check.apply(JsonText.of(text));
        ItemChecks checks =
                new ItemChecks(
                        sentences(report, Severity.ERROR), sentences(report, Severity.WARNING));
        try (GitCheckout checkout = GitCheckout.open(folder)) {
            return new ExportRun(checkout, writer)
                    .plan(new ExportRequest(text, path, checks), ExportWork::interrupted);
        }
    }

    private static boolean interrupted() {
        return Thread.currentThread().isInterrupted();
    }

    /** Does it. */
    public ExportResult run(Path folder, ExportPlan plan, ExportWish wish) throws GitProblem {
        try (GitCheckout checkout = GitCheckout.open(folder)) {
            return new ExportRun(checkout, writer).run(plan, wish);
        }
    }

    private static List<String> sentences(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::message)
                .toList();
    }
}
