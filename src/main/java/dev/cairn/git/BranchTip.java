package dev.cairn.git;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;

/** The last commit of the branch that is checked out, looked at anew each time. */
record BranchTip(Repository repository) {

    /** How many commits somebody may add while one is made. */
    private static final int MOST = 100;

    /** Its id; null while there is no commit. */
    @Nullable String now() throws IOException {
        @Nullable ObjectId head = repository.resolve(Constants.HEAD);
        return head == null ? null : head.name();
    }

    /** Whether a commit has a file with this content and mode. */
    boolean has(@Nullable String commit, StagedFile file) throws IOException {
        if (commit == null) {
            return false;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return has(walk.parseCommit(ObjectId.fromString(commit)), file);
        }
    }

    private boolean has(RevCommit commit, StagedFile file) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, file.path(), commit.getTree())) {
            return walk != null
                    && walk.getObjectId(0).equals(file.id())
                    && walk.getFileMode(0).equals(file.mode());
        }
    }

    /** The first parent of a commit; null where it has none. */
    @Nullable String parent(String commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit found = walk.parseCommit(ObjectId.fromString(commit));
            return found.getParentCount() == 0 ? null : found.getParent(0).name();
        }
    }

    /**
     * The commit that was made since another one, wherever the one who made it was stopped.
     *
     * @param tree of the commit that is looked for; a hook may have made another one of it
     * @param file that it has in any case
     */
    Optional<String> made(@Nullable String since, String tree, StagedFile file) throws IOException {
        @Nullable String now = now();
        if (now == null || now.equals(since)) {
            return Optional.empty();
        }
        @Nullable String likely = null;
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(ObjectId.fromString(now)));
            if (since != null) {
                walk.markUninteresting(walk.parseCommit(ObjectId.fromString(since)));
            }
            for (int i = 0; i < MOST; i++) {
                @Nullable RevCommit commit = walk.next();
                if (commit == null) {
                    break;
                }
                if (commit.getTree().name().equals(tree)) {
                    return Optional.of(commit.name());
                }
                likely = likely == null && has(commit, file) ? commit.name() : likely;
            }
        }
        return Optional.ofNullable(likely);
    }

    /** The name of a commit's tree. */
    String tree(String commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(ObjectId.fromString(commit)).getTree().name();
        }
    }
}
