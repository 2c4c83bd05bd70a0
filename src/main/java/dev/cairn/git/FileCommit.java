package dev.cairn.git;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

/**
 * Commits exactly one file. The commit is made of the last one and this file, whatever else is
 * staged; the user's index then gets this one entry and keeps all others.
 */
final class FileCommit {

    private final Repository repository;

    FileCommit(Repository repository) {
        this.repository = repository;
    }

    /**
     * Commits what is on disk for the plan's path.
     *
     * @return the id of the commit; null when the last commit has this content already
     */
    @Nullable String commit(ExportPlan plan, String message) throws IOException {
        @Nullable String head = plan.branch().head();
        @Nullable ObjectId parent = head == null ? null : ObjectId.fromString(head);
        DirCache index = lock();
        try (ObjectInserter inserter = repository.newObjectInserter();
                ObjectReader reader = repository.newObjectReader();
                RevWalk commits = new RevWalk(reader)) {
            DirCacheEntry entry = entry(index, plan.path(), inserter);
            @Nullable RevTree before =
                    parent == null ? null : commits.parseCommit(parent).getTree();
            ObjectId tree = tree(before, entry, reader, inserter);
            boolean changed = before == null || !tree.equals(before);
            @Nullable ObjectId commit =
                    changed ? insertCommit(tree, parent, message, inserter) : null;
            inserter.flush();
            if (commit != null) {
                moveBranch(parent, commit, message);
            }
            replaceEntry(index, entry);
            return commit == null ? null : commit.name();
        } finally {
            index.unlock();
        }
    }

    private DirCache lock() throws IOException {
        try {
            return repository.lockDirCache();
        } catch (LockFailedException e) {
            throw new GitProblem(
                    "another git command is at work in this checkout. Try again when it has"
                            + " ended.",
                    e);
        }
    }

    /** The file as git itself would add it: with its rules for line ends, filters and modes. */
    private DirCacheEntry entry(DirCache index, String path, ObjectInserter inserter)
            throws IOException {
        try (TreeWalk walk = CommittedFile.walk(repository, index, path)) {
            while (walk.next()) {
                @Nullable WorkingTreeIterator file = walk.getTree(1, WorkingTreeIterator.class);
                if (file == null || !walk.getPathString().equals(path)) {
                    continue;
                }
                DirCacheEntry entry = new DirCacheEntry(path);
                entry.setFileMode(file.getIndexFileMode(walk.getTree(0, DirCacheIterator.class)));
                entry.setLength(file.getEntryLength());
                entry.setLastModified(file.getEntryLastModifiedInstant());
                long length = file.getEntryContentLength();
                try (InputStream content = file.openEntryStream()) {
                    entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, length, content));
                }
                return entry;
            }
        }
        throw new GitProblem(path + " is no longer there.");
    }

    private static ObjectId tree(
            @Nullable RevTree before,
            DirCacheEntry entry,
            ObjectReader reader,
            ObjectInserter inserter)
            throws IOException {
        DirCache committed = before == null ? DirCache.newInCore() : DirCache.read(reader, before);
        DirCacheBuilder builder = committed.builder();
        keepOthers(committed, entry, builder);
        builder.finish();
        return committed.writeTree(inserter);
    }

    private static void keepOthers(DirCache from, DirCacheEntry entry, DirCacheBuilder builder) {
        String path = entry.getPathString();
        for (int i = 0; i < from.getEntryCount(); i++) {
            DirCacheEntry other = from.getEntry(i);
            if (!other.getPathString().equals(path)) {
                builder.add(other);
            }
        }
        builder.add(entry);
    }

    private ObjectId insertCommit(
            ObjectId tree, @Nullable ObjectId parent, String message, ObjectInserter inserter)
            throws IOException {
        UserConfig user = repository.getConfig().get(UserConfig.KEY);
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        if (parent != null) {
            commit.setParentId(parent);
        }
        commit.setAuthor(new PersonIdent(user.getAuthorName(), user.getAuthorEmail()));
        commit.setCommitter(new PersonIdent(repository));
        commit.setMessage(message);
        return inserter.insert(commit);
    }

    private void moveBranch(@Nullable ObjectId parent, ObjectId commit, String message)
            throws IOException {
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setNewObjectId(commit);
        update.setExpectedOldObjectId(parent == null ? ObjectId.zeroId() : parent);
        String subject = message.lines().findFirst().orElse("");
        update.setRefLogMessage(
                (parent == null ? "commit (initial): " : "commit: ") + subject, false);
        RefUpdate.Result result = update.update();
        switch (result) {
            case NEW, FAST_FORWARD, FORCED -> {}
            case LOCK_FAILURE, REJECTED ->
                    throw new GitProblem("the branch was moved meanwhile. Look at it again.");
            default -> throw new GitProblem("the branch could not be moved (" + result + ").");
        }
    }

    private static void replaceEntry(DirCache index, DirCacheEntry entry) throws IOException {
        DirCacheBuilder builder = index.builder();
        keepOthers(index, entry, builder);
        if (!builder.commit()) {
            throw new GitProblem(
                    "the commit was made, but the index could not be written: run git reset --"
                            + " with the path of the file.");
        }
    }
}
