package dev.cairn.git;

import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.submodule.SubmoduleWalk.IgnoreSubmoduleMode;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What git says of all files of a checkout, read in one go.
 *
 * @param branch what is checked out
 * @param upstream the branch that it follows, such as {@code origin/main}; null where it follows
 *     none
 * @param ahead how many commits the upstream lacks
 * @param behind how many commits of the upstream are missing here, as far as was fetched
 * @param states of the files that are not as committed, by path with slashes
 * @param ignored files and folders that git ignores, as a whole
 * @param deleted paths that are committed and gone
 * @param renames new path to the committed one
 */
public record CheckoutStatus(
        CheckedOutBranch branch,
        @Nullable String upstream,
        int ahead,
        int behind,
        Map<String, FileState> states,
        Set<String> ignored,
        Set<String> deleted,
        Map<String, String> renames) {

    public CheckoutStatus {
        states = Map.copyOf(states);
        ignored = Set.copyOf(ignored);
        deleted = Set.copyOf(deleted);
        renames = Map.copyOf(renames);
    }

    /**
     * Reads it. Takes a moment with many files; changes nothing.
     *
     * @throws GitProblem when the checkout cannot be read
     */
    public static CheckoutStatus read(GitCheckout checkout) throws GitProblem {
        CheckedOutBranch branch = checkout.branch();
        Repository repository = checkout.repository();
        try {
            IndexDiff diff =
                    new IndexDiff(repository, Constants.HEAD, new FileTreeIterator(repository));
            diff.setIgnoreSubmoduleMode(IgnoreSubmoduleMode.ALL);
            diff.diff();
            Map<String, FileState> states = new HashMap<>();
            diff.getChanged().forEach(path -> states.put(path, FileState.CHANGED));
            diff.getModified().forEach(path -> states.put(path, FileState.CHANGED));
            diff.getAdded().forEach(path -> states.put(path, FileState.NEW));
            diff.getUntracked().forEach(path -> states.put(path, FileState.NEW));
            diff.getConflicting().forEach(path -> states.put(path, FileState.CONFLICTED));
            Set<String> deleted = new HashSet<>(diff.getRemoved());
            deleted.addAll(diff.getMissing());
            // taken out of the index only: the file itself is still there
            deleted.removeAll(diff.getUntracked());
            deleted.removeAll(diff.getConflicting());
            states.keySet().removeAll(deleted);
            Map<String, String> renames = new RenameSearch(repository).find(states, deleted);
            renames.keySet().forEach(path -> states.put(path, FileState.RENAMED));
            deleted.removeAll(renames.values());
            @Nullable BranchTrackingStatus tracking = tracking(repository, branch);
            return new CheckoutStatus(
                    branch,
                    tracking == null
                            ? null
                            : Repository.shortenRefName(tracking.getRemoteTrackingBranch()),
                    tracking == null ? 0 : tracking.getAheadCount(),
                    tracking == null ? 0 : tracking.getBehindCount(),
                    states,
                    diff.getIgnoredNotInIndex(),
                    deleted,
                    renames);
        } catch (IOException e) {
            if (e instanceof GitProblem known) {
                throw known;
            }
            throw new GitProblem(
                    "What changed in the checkout "
                            + checkout.folder()
                            + " cannot be read: "
                            + GitProblem.reason(e)
                            + ".",
                    e);
        }
    }

    private static @Nullable BranchTrackingStatus tracking(
            Repository repository, CheckedOutBranch branch) throws IOException {
        return branch.state() == CheckedOutBranch.State.DETACHED
                ? null
                : BranchTrackingStatus.of(repository, branch.name());
    }

    /** The state of a file that is there, by its path with slashes. */
    public FileState stateOf(String path) {
        FileState known = states.get(path);
        if (known != null) {
            return known;
        }
        if (ignored.isEmpty()) {
            return FileState.UNCHANGED;
        }
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (ignored.contains(path.substring(0, end))) {
                return FileState.IGNORED;
            }
        }
        return FileState.UNCHANGED;
    }

    /**
     * Something that is another after each commit, switch, pull, fetch or change of the index, so
     * that one can ask often whether to read again.
     *
     * @throws GitProblem when the checkout cannot be read
     */
    public static String stamp(GitCheckout checkout) throws GitProblem {
        CheckedOutBranch branch = checkout.branch();
        Repository repository = checkout.repository();
        try {
            @Nullable BranchTrackingStatus tracking = tracking(repository, branch);
            java.io.File index = repository.getIndexFile();
            return branch
                    + " "
                    + (tracking == null
                            ? ""
                            : tracking.getRemoteTrackingBranch()
                                    + tracking.getAheadCount()
                                    + "/"
                                    + tracking.getBehindCount())
                    + " "
                    + index.lastModified()
                    + " "
                    + index.length();
        } catch (IOException e) {
            throw new GitProblem(
                    "The checkout at "
                            + checkout.folder()
                            + " cannot be read: "
                            + GitProblem.reason(e)
                            + ".",
                    e);
        }
    }
}
