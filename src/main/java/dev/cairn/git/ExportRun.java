package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Exports an item into a checkout: writes its file and, where asked to, commits that one file. No
 * other file, no other entry of the index and no branch is touched, and nothing is pushed.
 */
public final class ExportRun {

    private final GitCheckout checkout;
    private final TextWriter writer;

    /** Exports into {@code checkout}, with files written by {@code writer}. */
    public ExportRun(GitCheckout checkout, TextWriter writer) {
        this.checkout = checkout;
        this.writer = writer;
    }

    /**
     * Works out what an export would do.
     *
     * @throws GitProblem when the path is none within the checkout, or the checkout is not readable
     */
    public ExportPlan plan(ExportRequest request) throws GitProblem {
        return new ExportPlanner(checkout).plan(request);
    }

    /**
     * Does what a plan says.
     *
     * @param message of the commit; null to write the file only
     * @param replacing whether the user decided to replace what yields to that
     * @throws GitProblem when something stands in the way, or changed since the plan was made; the
     *     message says whether the file was written
     */
    public ExportResult run(ExportPlan plan, @Nullable String message, boolean replacing)
            throws GitProblem {
        boolean commit = message != null;
        if (message != null && message.isBlank()) {
            throw new GitProblem("A commit needs a message.");
        }
        ExportPlan now = plan(plan.request());
        if (!now.seen().equals(plan.seen()) || !now.branch().equals(plan.branch())) {
            throw new GitProblem(
                    "The checkout was changed since this was planned. Look at it again.");
        }
        List<ExportObstacle> stopping = now.stopping(commit, replacing);
        if (!stopping.isEmpty()) {
            throw new GitProblem(
                    stopping.stream()
                            .map(ExportObstacle::sentence)
                            .collect(Collectors.joining("\n")));
        }
        if (now.writes()) {
            write(now);
        }
        return message != null ? commit(now, message.strip() + "\n") : written(now);
    }

    private void write(ExportPlan plan) throws GitProblem {
        try {
            @Nullable Path folder = plan.file().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            writer.write(plan.file(), plan.request().text());
        } catch (IOException e) {
            throw new GitProblem(GitProblem.reason(e), e);
        }
    }

    private static ExportResult written(ExportPlan plan) {
        String sentence =
                plan.effect() == ExportPlan.Effect.NOTHING
                        ? plan.sentence()
                        : "Wrote " + plan.path() + ". Commit and push it with git.";
        return new ExportResult(plan.file(), plan.writes(), null, sentence);
    }

    private ExportResult commit(ExportPlan plan, String message) throws GitProblem {
        String wrote = plan.writes() ? plan.path() + " was written, but not committed: " : "";
        try {
            @Nullable String id = new FileCommit(checkout.repository()).commit(plan, message);
            if (id == null) {
                return new ExportResult(
                        plan.file(),
                        plan.writes(),
                        null,
                        "Nothing to commit: the last commit has this text of "
                                + plan.path()
                                + " already.");
            }
            return new ExportResult(
                    plan.file(),
                    plan.writes(),
                    id,
                    "Committed "
                            + plan.path()
                            + " to "
                            + plan.branch().name()
                            + " as "
                            + id.substring(0, 8)
                            + ". Push it with git to hand it to the service.");
        } catch (IOException | RuntimeException e) {
            throw new GitProblem(wrote + GitProblem.reason(e), e);
        }
    }
}
