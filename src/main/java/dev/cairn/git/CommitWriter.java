package dev.cairn.git;

import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** A way to write commits: the user's own git, or JGit where there is none. */
interface CommitWriter {

    /** Name and address as the commit will show them; null while git does not know them. */
    @Nullable String author();

    /** What keeps a commit of a file from being made in this way. */
    List<ExportObstacle> obstacles(CheckinRules rules);

    /** The hooks that a commit without hooks leaves out. */
    List<String> hooks();

    /**
     * The name that git gives to the content of a file, by its rules for line ends and filters.
     *
     * @throws GitProblem when a filter fails
     */
    ObjectId idOf(String path, CheckinRules rules, byte[] content) throws IOException;

    /**
     * The same, and the content is put into the repository, where nothing uses it yet.
     *
     * @throws GitProblem when a filter fails or the repository cannot be written
     */
    ObjectId store(String path, CheckinRules rules, byte[] content) throws IOException;

    /**
     * Commits one file, on top of the branch as it is now. The entry of the user's index comes
     * first: whatever ends this in between, the next commit takes nothing back.
     *
     * @throws GitProblem when no commit was made; the index is as it was then
     * @throws IndexNotRestored when no commit was made and the entry is still in the index
     */
    CommitMade commit(StagedFile file, CommitOrder order) throws IOException;
}
