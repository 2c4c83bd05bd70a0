package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
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
        return plan(request, () -> false);
    }

    /**
     * As {@link #plan(ExportRequest)}, for somebody who may think better of it.
     *
     * @param cancelled is asked while the other files are looked through
     */
    public ExportPlan plan(ExportRequest request, BooleanSupplier cancelled) throws GitProblem {
        return planner().plan(request, cancelled);
    }

    private ExportPlanner planner() throws GitProblem {
        try {
            return new ExportPlanner(checkout, checkout.writer());
        } catch (GitCancelled e) {
            throw cancelled(e, "");
        } catch (IOException e) {
            throw GitProblem.of(e);
        }
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
        return run(plan, new ExportWish(message, replacing, false, line -> {}));
    }

    /**
     * Does what a plan says. An interrupt of the thread ends git and puts everything back.
     *
     * @throws GitProblem when something stands in the way, or changed since the plan was made, or a
     *     hook did not agree; the message says what became of the file
     */
    public ExportResult run(ExportPlan plan, ExportWish wish) throws GitProblem {
        @Nullable String message = wish.message();
        if (message != null && message.isBlank()) {
            throw new GitProblem("A commit needs a message.");
        }
        try (ExitGuard guard = new ExitGuard();
                ExportTurn turn = ExportTurn.take(checkout.repository().getDirectory().toPath())) {
            if (message != null) {
                checkout.indexLock().await();
            }
            ExportPlanner planner = planner();
            PlannedTarget now = planner.look(plan.request());
            require(plan, now.plan(), wish);
            return message == null
                    ? writeOnly(now.plan())
                    : new ExportCommit(checkout, planner.writer(), writer)
                            .run(now, message.strip() + "\n", wish);
        } catch (GitCancelled e) {
            throw cancelled(e, "Nothing was changed.");
        } catch (IOException e) {
            throw GitProblem.of(e);
        }
    }

    private static GitProblem cancelled(GitCancelled e, String more) {
        Thread.currentThread().interrupt();
        return new GitProblem((GitProblem.reason(e) + " " + more).strip(), e);
    }

    private static void require(ExportPlan plan, ExportPlan now, ExportWish wish)
            throws GitProblem {
        boolean same =
                now.seen().equals(plan.seen())
                        && now.branch().name().equals(plan.branch().name())
                        && now.branch().state() == plan.branch().state();
        if (!same) {
            throw new GitProblem(
                    "The checkout was changed since this was planned. Look at it again.");
        }
        List<ExportObstacle> stopping =
                now.stopping(wish.message() != null, wish.replacing(), wish.withoutHooks());
        if (!stopping.isEmpty()) {
            throw new GitProblem(
                    stopping.stream()
                            .map(ExportObstacle::sentence)
                            .collect(Collectors.joining("\n")));
        }
    }

    private ExportResult writeOnly(ExportPlan plan) throws IOException {
        if (plan.writes()) {
            TargetBackup before = TargetBackup.of(plan.file());
            try {
                before.makeFolders();
                writer.write(plan.file(), plan.request().text());
            } catch (IOException e) {
                before.restore(plan.request().text().getBytes(StandardCharsets.UTF_8), writer);
                throw e;
            }
        }
        String sentence =
                plan.effect() == ExportPlan.Effect.NOTHING
                        ? plan.sentence()
                        : "Wrote " + plan.path() + ". Commit and push it with git.";
        return new ExportResult(plan.file(), plan.writes(), null, sentence);
    }
}
