package dev.cairn.git;

import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The steps of an export that commits: the text into the repository, the file, the entry of the
 * index, the commit. Where one fails, those before are taken back.
 */
final class ExportCommit {

    private final GitCheckout checkout;
    private final CommitWriter commits;
    private final TextWriter files;

    ExportCommit(GitCheckout checkout, CommitWriter commits, TextWriter files) {
        this.checkout = checkout;
        this.commits = commits;
        this.files = files;
    }

    ExportResult run(PlannedTarget target, String message, ExportWish wish) throws IOException {
        ExportPlan plan = target.plan();
        CommittedFile there = target.there();
        byte[] text = plan.request().text().getBytes(StandardCharsets.UTF_8);
        TargetBackup before = TargetBackup.of(plan.file());
        Path index = checkout.repository().getIndexFile().toPath();
        try (SpaceReserve reserve = SpaceReserve.of(index, before)) {
            ObjectId id = commits.store(plan.path(), there.rules(), text);
            if (plan.writes()) {
                write(before, text, plan);
            }
            StagedFile file = new StagedFile(plan.path(), there.mode(), id);
            CommitOrder order =
                    new CommitOrder(message, !wish.withoutHooks(), wish.words(), reserve);
            return result(plan, commit(file, order, before, text, plan));
        }
    }

    private CommitMade commit(
            StagedFile file, CommitOrder order, TargetBackup before, byte[] text, ExportPlan plan)
            throws IOException {
        try {
            if (!before.has(text)) {
                throw new GitProblem(
                        plan.path() + " was changed by another program in this moment.");
            }
            return commits.commit(file, order);
        } catch (IOException | RuntimeException e) {
            order.reserve().close();
            boolean asBefore = !plan.writes() || before.restore(text, files);
            if (e instanceof GitCancelled && asBefore) {
                throw e;
            }
            throw new GitProblem(whatFailed(plan, e) + whatIsLeft(plan, e, asBefore), e);
        }
    }

    private static String whatIsLeft(ExportPlan plan, Exception cause, boolean asBefore) {
        String written = asBefore ? "" : " " + plan.path() + " was written, and not committed.";
        if (cause instanceof IndexNotRestored) {
            return written
                    + " It is still staged for the next commit: git reset -- "
                    + plan.path()
                    + " takes that back.";
        }
        return asBefore ? " Nothing was changed." : written;
    }

    private void write(TargetBackup before, byte[] text, ExportPlan plan) throws IOException {
        try {
            before.makeFolders();
            files.write(plan.file(), plan.request().text());
        } catch (IOException e) {
            before.restore(text, files);
            throw e;
        }
    }

    private static String whatFailed(ExportPlan plan, Exception cause) {
        String reason = GitProblem.reason(cause).strip();
        String ended = reason.endsWith(".") ? reason : reason + ".";
        boolean mayBeHooks = !plan.hooks().isEmpty() && ended.startsWith(ProgramCommit.REFUSED);
        return mayBeHooks
                ? ended
                        + "\nThis checkout has hooks ("
                        + String.join(", ", plan.hooks())
                        + "), which may say so; a commit without hooks is a choice of yours."
                : ended;
    }

    private static ExportResult result(ExportPlan plan, CommitMade made) {
        @Nullable String id = made.id();
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
                        + (made.asChecked()
                                ? "."
                                : ". A hook changed it: the commit has another text than the one"
                                        + " that was checked, so look at it.")
                        + " Push it with git to hand it to the service.");
    }
}
