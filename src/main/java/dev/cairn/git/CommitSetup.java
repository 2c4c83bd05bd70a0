package dev.cairn.git;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryState;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Whether a checkout is in a state that a commit can be made in, whoever makes it. */
final class CommitSetup {

    private final Repository repository;

    CommitSetup(Repository repository) {
        this.repository = repository;
    }

    /** What keeps any commit from being made here and now. */
    List<ExportObstacle> obstacles(CheckedOutBranch branch) {
        List<ExportObstacle> found = new ArrayList<>();
        if (branch.state() == CheckedOutBranch.State.DETACHED) {
            found.add(
                    ExportObstacle.toCommit(
                            "No branch is checked out, so a commit would belong to none. Switch to"
                                    + " develop or main with git first."));
        }
        @Nullable String unfinished = unfinished(repository.getRepositoryState());
        if (unfinished != null) {
            found.add(
                    ExportObstacle.toCommit(
                            unfinished
                                    + " is not finished in this checkout. Finish or abort it with"
                                    + " git first."));
        }
        return found;
    }

    private static @Nullable String unfinished(RepositoryState state) {
        return switch (state) {
            case SAFE, BARE -> null;
            case MERGING, MERGING_RESOLVED -> "A merge";
            case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> "A cherry-pick";
            case REVERTING, REVERTING_RESOLVED -> "A revert";
            case BISECTING -> "A bisect";
            case APPLY -> "Applying a mailbox";
            case REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE -> "A rebase";
        };
    }

    /** What to do where git does not know who commits. */
    static String nobody() {
        return "Git does not know who you are. Tell it once: git config --global user.name \"Your"
                + " Name\" and git config --global user.email you@example.org.";
    }
}
