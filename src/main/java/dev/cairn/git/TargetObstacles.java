package dev.cairn.git;

import dev.cairn.json.text.JsonText;

import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the way at the file that an export writes: other items, and somebody's work. */
final class TargetObstacles {

    private final GitCheckout checkout;
    private final String path;
    private final CommittedFile there;

    TargetObstacles(GitCheckout checkout, String path, CommittedFile there) {
        this.checkout = checkout;
        this.path = path;
        this.there = there;
    }

    List<ExportObstacle> of(ExportedItemFacts item, String text) {
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
        if (there.conflicted()) {
            found.add(
                    ExportObstacle.toWriting(
                            path
                                    + " has a conflict that nobody decided. Decide it with git"
                                    + " first."));
        }
        otherItem(item).ifPresent(found::add);
        uncommitted(text).ifPresent(found::add);
        return found;
    }

    /** Another item lives at this path already. */
    private Optional<ExportObstacle> otherItem(ExportedItemFacts item) {
        byte[] disk = there.diskContent();
        @Nullable String before =
                disk == null ? there.headText() : new String(disk, StandardCharsets.UTF_8);
        if (before == null) {
            return Optional.empty();
        }
        ExportedItemFacts facts = ExportedItemFacts.of(JsonText.of(before));
        @Nullable String id = facts.id();
        @Nullable String mine = item.id();
        boolean another = id != null && mine != null && !id.equals(mine);
        if (facts.isItem() || another && !facts.isOther()) {
            return another
                    ? Optional.of(
                            ExportObstacle.unlessDecided(
                                    path
                                            + " holds another item, "
                                            + id
                                            + ". Choose another file name, or replace that item.",
                                    ExportObstacle.Stops.WRITING))
                    : Optional.empty();
        }
        boolean tracked = there.head() != null || there.index() != null;
        boolean mineBroken = !facts.json() && mine != null && before.contains("\"" + mine + "\"");
        return !tracked || mineBroken
                ? Optional.empty()
                : Optional.of(
                        ExportObstacle.unlessDecided(
                                path
                                        + " is a file of this checkout that holds no item. Choose"
                                        + " another file name, or replace that file.",
                                ExportObstacle.Stops.WRITING));
    }

    /** Work of somebody's that no commit has yet, and that this export would replace. */
    private Optional<ExportObstacle> uncommitted(String text) {
        boolean onDisk = there.isOnDisk(text);
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
}
