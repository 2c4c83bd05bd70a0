package dev.cairn.git;

import dev.cairn.json.edit.TextDiff;
import dev.cairn.json.text.JsonText;

import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Works out what an export would do in a checkout, and what stands in its way. */
final class ExportPlanner {

    private static final int MOST_ERRORS = 3;
    private static final int CONTEXT = 3;

    private final GitCheckout checkout;

    ExportPlanner(GitCheckout checkout) {
        this.checkout = checkout;
    }

    ExportPlan plan(ExportRequest request) throws GitProblem {
        TargetPath target = TargetPath.of(checkout.folder(), request.path());
        CheckedOutBranch branch = checkout.branch();
        ExportedItemFacts item = ExportedItemFacts.of(JsonText.of(request.text()));
        CommitSetup setup = new CommitSetup(checkout.repository(), checkout.folder());
        CommittedFile there = look(target);

        List<ExportObstacle> obstacles = new ArrayList<>(ofItem(item, request.checks()));
        obstacles.addAll(target.obstacles(checkout.folder()));
        obstacles.addAll(ofFile(target.path(), item, request.text(), there));
        obstacles.addAll(setup.obstacles(branch));

        List<String> warnings = new ArrayList<>(ofBranch(branch));
        warnings.addAll(ofWork(target.path(), there));
        warnings.addAll(setup.warnings());
        warnings.addAll(request.checks().warnings());

        ExportPlan.Effect effect = effect(request.text(), there);
        return new ExportPlan(
                request,
                target.path(),
                target.file(),
                branch,
                effect,
                diff(target.path(), request.text(), there),
                item.targetCollection(),
                item.serviceSentence(branch),
                setup.author(),
                item.commitMessage(effect == ExportPlan.Effect.ADDS),
                obstacles,
                warnings,
                new ExportPlan.Seen(
                        branch.head(),
                        name(there.index()),
                        name(there.disk()),
                        !isOnDisk(request.text(), there)));
    }

    private CommittedFile look(TargetPath target) throws GitProblem {
        try {
            return CommittedFile.look(checkout.repository(), target);
        } catch (IOException | RuntimeException e) {
            throw new GitProblem(
                    "Cairn cannot read this checkout ("
                            + GitProblem.reason(e)
                            + "). Save the item into it, and commit it with git.",
                    e);
        }
    }

    private static @Nullable String name(@Nullable ObjectId id) {
        return id == null ? null : id.name();
    }

    private static boolean isOnDisk(String text, CommittedFile there) {
        return there.diskContent() != null
                && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), there.diskContent());
    }

    private static ExportPlan.Effect effect(String text, CommittedFile there) {
        if (there.headText() == null) {
            return ExportPlan.Effect.ADDS;
        }
        boolean same =
                isOnDisk(text, there)
                        ? there.diskIsCommitted()
                        : asCommitted(text, there).equals(there.headText());
        return same ? ExportPlan.Effect.NOTHING : ExportPlan.Effect.CHANGES;
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

    private List<ExportObstacle> ofFile(
            String path, ExportedItemFacts item, String text, CommittedFile there) {
        List<ExportObstacle> found = new ArrayList<>();
        @Nullable String folder = there.folder();
        if (folder != null) {
            found.add(
                    ExportObstacle.toCommit(
                            folder.equals(path)
                                    ? path + " is a folder or a link in the last commit."
                                    : folder
                                            + " is a file in the last commit, so nothing can lie"
                                            + " below it."));
        }
        if (there.head() == null && there.index() == null) {
            new IgnoreRules(checkout.repository(), checkout.folder())
                    .ignoring(path)
                    .map(rules -> path + " is ignored by git (" + rules + "). Choose another path.")
                    .map(ExportObstacle::toCommit)
                    .ifPresent(found::add);
        }
        otherItem(path, item, there).ifPresent(found::add);
        uncommitted(path, text, there).ifPresent(found::add);
        return found;
    }

    /** Another item lives at this path already. */
    private static Optional<ExportObstacle> otherItem(
            String path, ExportedItemFacts item, CommittedFile there) {
        byte[] disk = there.diskContent();
        @Nullable String before =
                disk == null ? there.headText() : new String(disk, StandardCharsets.UTF_8);
        if (before == null) {
            return Optional.empty();
        }
        @Nullable String id = ExportedItemFacts.of(JsonText.of(before)).id();
        if (id == null || item.id() == null || id.equals(item.id())) {
            return Optional.empty();
        }
        return Optional.of(
                ExportObstacle.unlessDecided(
                        path
                                + " holds another item, "
                                + id
                                + ". Choose another file name, or replace that item.",
                        ExportObstacle.Stops.WRITING));
    }

    /** Work of somebody's that no commit has yet, and that this export would replace. */
    private static Optional<ExportObstacle> uncommitted(
            String path, String text, CommittedFile there) {
        boolean onDisk = isOnDisk(text, there);
        if (there.diskContent() != null && !onDisk && !there.diskIsCommitted()) {
            return Optional.of(
                    ExportObstacle.unlessDecided(
                            there.head() == null
                                    ? "There is a file "
                                            + path
                                            + " that was never committed. Commit it first, or"
                                            + " replace it."
                                    : path
                                            + " has changes that are not committed. Commit or undo"
                                            + " them first, or replace them.",
                            ExportObstacle.Stops.WRITING));
        }
        @Nullable ObjectId index = there.index();
        boolean mine = onDisk && index != null && index.equals(there.disk());
        if (there.staged() && index != null && !mine) {
            return Optional.of(
                    ExportObstacle.unlessDecided(
                            "Another text of "
                                    + path
                                    + " is staged for the next commit. Commit or unstage it first,"
                                    + " or replace it.",
                            ExportObstacle.Stops.COMMIT));
        }
        return Optional.empty();
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
