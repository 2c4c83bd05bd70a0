package dev.cairn.git;

import dev.cairn.json.edit.TextDiff;
import dev.cairn.json.text.JsonText;

import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Works out what an export would do in a checkout, and what stands in its way. */
final class ExportPlanner {

    private static final int MOST_ERRORS = 3;
    private static final int CONTEXT = 3;

    private final GitCheckout checkout;
    private final CommitWriter writer;

    ExportPlanner(GitCheckout checkout, CommitWriter writer) {
        this.checkout = checkout;
        this.writer = writer;
    }

    CommitWriter writer() {
        return writer;
    }

    /**
     * The whole plan.
     *
     * @param cancelled is asked while other files are looked through
     */
    ExportPlan plan(ExportRequest request, BooleanSupplier cancelled) throws GitProblem {
        ExportPlan plan = look(request).plan();
        @Nullable String id = ExportedItemFacts.of(JsonText.of(request.text())).id();
        ItemCopies others =
                id == null ? ItemCopies.NONE : checkout.copies(id, cancelled).without(plan.path());
        return id == null || others.paths().isEmpty()
                ? plan
                : plan.warning(
                        id
                                + " is in "
                                + ItemCopies.names(others.paths())
                                + " as well: the service would see one item in several files.");
    }

    /** The plan without a look at other files, for somebody who made the whole one before. */
    PlannedTarget look(ExportRequest request) throws GitProblem {
        TargetPath target = TargetPath.of(checkout.folder(), request.path());
        target.requireReadableRules(checkout.folder());
        CheckedOutBranch branch = checkout.branch();
        ExportedItemFacts item = ExportedItemFacts.of(JsonText.of(request.text()));
        CommitSetup setup = new CommitSetup(checkout.repository());
        CommittedFile there = there(target);
        Would would = would(target.path(), request.text(), there);

        List<ExportObstacle> obstacles = new ArrayList<>(ofItem(item, request.checks()));
        obstacles.addAll(target.obstacles(checkout.folder()));
        obstacles.addAll(
                new TargetObstacles(checkout, target.path(), there).of(item, request.text()));
        obstacles.addAll(setup.obstacles(branch));
        obstacles.addAll(writer.obstacles(there.rules()));
        would.problem().map(ExportObstacle::toCommit).ifPresent(obstacles::add);

        List<String> warnings = new ArrayList<>(ofBranch(branch));
        warnings.addAll(ofWork(target.path(), there));
        SpellingTwins.sentence(checkout.index(), checkout.folder(), target)
                .ifPresent(warnings::add);
        if (checkout.indexLock().isThere()) {
            warnings.add(checkout.indexLock().sentence());
        }
        warnings.addAll(request.checks().warnings());

        ExportPlan.Effect effect = effect(there, would);
        ExportPlan plan =
                new ExportPlan(
                        request,
                        target.path(),
                        target.file(),
                        branch,
                        effect,
                        diff(target.path(), request.text(), there),
                        item.targetCollection(),
                        item.serviceSentence(branch),
                        writer.author(),
                        item.commitMessage(effect == ExportPlan.Effect.ADDS),
                        obstacles,
                        warnings,
                        writer.hooks(),
                        new ExportPlan.Seen(
                                name(there.head()),
                                name(there.index()),
                                name(there.disk()),
                                !there.isOnDisk(request.text())));
        return new PlannedTarget(plan, there);
    }

    private CommittedFile there(TargetPath target) throws GitProblem {
        try {
            return CommittedFile.look(checkout, target, writer);
        } catch (IOException | RuntimeException e) {
            throw new GitProblem(
                    "Cairn cannot read this checkout ("
                            + GitProblem.reason(e)
                            + "). Save the item into it, and commit it with git.",
                    e);
        }
    }

    /**
     * What git would commit.
     *
     * @param id of the content; null where git cannot tell
     * @param problem why it cannot
     */
    private record Would(@Nullable ObjectId id, Optional<String> problem) {}

    private Would would(String path, String text, CommittedFile there) throws GitProblem {
        try {
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            return new Would(writer.idOf(path, there.rules(), content), Optional.empty());
        } catch (IOException e) {
            if (e instanceof GitCancelled) {
                Thread.currentThread().interrupt();
            }
            return new Would(null, Optional.of(GitProblem.reason(e)));
        }
    }

    private static @Nullable String name(@Nullable ObjectId id) {
        return id == null ? null : id.name();
    }

    private static ExportPlan.Effect effect(CommittedFile there, Would would) {
        if (there.head() == null) {
            return ExportPlan.Effect.ADDS;
        }
        return there.head().equals(would.id())
                ? ExportPlan.Effect.NOTHING
                : ExportPlan.Effect.CHANGES;
    }

    private static String diff(String path, String text, CommittedFile there) {
        @Nullable String before = there.headText();
        return TextDiff.unified(
                path, before == null ? "" : before, asCommitted(text, there), CONTEXT);
    }

    /** Where git itself turns CRLF into LF, the line ends make no difference. */
    private static String asCommitted(String text, CommittedFile there) {
        @Nullable String before = there.headText();
        return there.turnsLineEnds() && before != null && !before.contains("\r\n")
                ? text.replace("\r\n", "\n")
                : text;
    }

    private static List<ExportObstacle> ofItem(ExportedItemFacts item, ItemChecks checks) {
        List<ExportObstacle> found = new ArrayList<>();
        if (!item.json()) {
            found.add(ExportObstacle.toWriting("The text is not JSON. Mend it first."));
        } else if (item.publishes() && !checks.errors().isEmpty()) {
            int count = checks.errors().size();
            List<String> first = checks.errors().subList(0, Math.min(MOST_ERRORS, count));
            found.add(
                    ExportObstacle.toWriting(
                            "The item has "
                                    + (count == 1 ? "an error" : count + " errors")
                                    + ", so it cannot be published: "
                                    + String.join(" ", first)
                                    + (count > MOST_ERRORS ? " …" : "")
                                    + " Mend it, or export it as a draft."));
        }
        return found;
    }

    private List<String> ofBranch(CheckedOutBranch branch) {
        List<String> found = new ArrayList<>();
        if (branch.catalogue() == TargetCatalogue.NOT_WATCHED) {
            found.add(branch.sentence());
        }
        int behind = branch.state() == CheckedOutBranch.State.BRANCH ? checkout.behind(branch) : 0;
        if (behind > 0) {
            found.add(
                    "The remote branch has "
                            + (behind == 1 ? "a commit" : behind + " commits")
                            + " that this checkout lacks. Pull before you push.");
        }
        if (checkout.isSubmodule()) {
            found.add(
                    "This checkout is a submodule: the repository around it does not see the new"
                            + " commit by itself.");
        }
        return found;
    }

    private static List<String> ofWork(String path, CommittedFile there) {
        return there.diskContent() == null && there.head() != null && !there.skipped()
                ? List.of(path + " was deleted here without a commit. It will be there again.")
                : List.of();
    }
}
