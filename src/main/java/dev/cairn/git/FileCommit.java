package dev.cairn.git;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/**
 * Commits exactly one file with JGit, where there is no git program. The commit is made of the last
 * one and this file, whatever else is staged; the user's index gets this one entry and keeps all
 * others. What JGit cannot do as git does is refused.
 */
final class FileCommit implements CommitWriter {

    private static final int MOST_TRIES = 4;

    private final GitCheckout checkout;
    private final Repository repository;
    private final JGitLimits limits;

    FileCommit(GitCheckout checkout) {
        this.checkout = checkout;
        this.repository = checkout.repository();
        this.limits = new JGitLimits(checkout);
    }

    @Override
    public @Nullable String author() {
        return CommitPeople.of(repository.getConfig()).map(CommitPeople::authorText).orElse(null);
    }

    @Override
    public List<ExportObstacle> obstacles(CheckinRules rules) {
        List<ExportObstacle> found = limits.obstacles(rules);
        if (author() == null) {
            found.add(ExportObstacle.toCommit(CommitSetup.nobody()));
        }
        return found;
    }

    @Override
    public List<String> hooks() {
        return limits.hooks();
    }

    @Override
    public ObjectId idOf(String path, CheckinRules rules, byte[] content) throws IOException {
        return rules.idOf(content);
    }

    @Override
    public ObjectId store(String path, CheckinRules rules, byte[] content) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, rules.convert(content));
            inserter.flush();
            return id;
        }
    }

    @Override
    public CommitMade commit(StagedFile file, CommitOrder order) throws IOException {
        BranchTip tip = new BranchTip(repository);
        @Nullable DirCacheEntry before = put(file, entry(file));
        try {
            for (int i = 0; i < MOST_TRIES; i++) {
                @Nullable String head = tip.now();
                if (tip.has(head, file)) {
                    return new CommitMade(null, true);
                }
                ObjectId commit = insert(file, head, order.message());
                if (moveBranch(head, commit, order.message())) {
                    return new CommitMade(commit.name(), true);
                }
            }
            throw new GitProblem("somebody else commits here again and again. Try it later.");
        } catch (IOException | RuntimeException e) {
            order.reserve().close();
            try {
                restore(file, before);
            } catch (IOException | RuntimeException left) {
                throw new IndexNotRestored(e, left);
            }
            throw e;
        }
    }

    /**
     * The entry. It does not say how the file on disk looks, as somebody else may have written that
     * in this moment: git looks at it itself.
     */
    private static DirCacheEntry entry(StagedFile file) {
        DirCacheEntry entry = new DirCacheEntry(file.path());
        entry.setFileMode(file.mode());
        entry.setObjectId(file.id());
        return entry;
    }

    /** Puts an entry in, and gives the one before. */
    private @Nullable DirCacheEntry put(StagedFile file, DirCacheEntry entry) throws IOException {
        DirCache index = lock();
        try {
            @Nullable DirCacheEntry before = index.getEntry(file.path());
            entry.setAssumeValid(before != null && before.isAssumeValid());
            replace(index, file.path(), entry);
            return before;
        } finally {
            index.unlock();
        }
    }

    private void restore(StagedFile file, @Nullable DirCacheEntry before) throws IOException {
        DirCache index = lock();
        try {
            @Nullable DirCacheEntry now = index.getEntry(file.path());
            if (now != null && now.getObjectId().equals(file.id())) {
                replace(index, file.path(), before);
            }
        } finally {
            index.unlock();
        }
    }

    private DirCache lock() throws IOException {
        return checkout.indexLock()
                .take(
                        () -> {
                            try {
                                return repository.lockDirCache();
                            } catch (LockFailedException held) {
                                return null;
                            }
                        });
    }

    private static void replace(DirCache index, String path, @Nullable DirCacheEntry entry)
            throws IOException {
        DirCacheBuilder builder = index.builder();
        keepOthers(index, path, builder);
        if (entry != null) {
            builder.add(entry);
        }
        if (!builder.commit()) {
            throw new GitProblem("the index could not be written.");
        }
    }

    private static void keepOthers(DirCache from, String path, DirCacheBuilder builder) {
        for (int i = 0; i < from.getEntryCount(); i++) {
            DirCacheEntry other = from.getEntry(i);
            if (!other.getPathString().equals(path)) {
                builder.add(other);
            }
        }
    }

    private ObjectId insert(StagedFile file, @Nullable String head, String message)
            throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter();
                ObjectReader reader = repository.newObjectReader();
                RevWalk commits = new RevWalk(reader)) {
            @Nullable ObjectId parent = head == null ? null : ObjectId.fromString(head);
            DirCache tree =
                    parent == null
                            ? DirCache.newInCore()
                            : DirCache.read(reader, commits.parseCommit(parent).getTree());
            DirCacheBuilder builder = tree.builder();
            keepOthers(tree, file.path(), builder);
            builder.add(entry(file));
            builder.finish();
            CommitPeople people =
                    CommitPeople.of(repository.getConfig())
                            .orElseThrow(() -> new GitProblem(CommitSetup.nobody()));
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree.writeTree(inserter));
            if (parent != null) {
                commit.setParentId(parent);
            }
            commit.setAuthor(people.author());
            commit.setCommitter(people.committer());
            commit.setMessage(message);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            return id;
        }
    }

    /** Whether the branch was still where the commit starts from. */
    private boolean moveBranch(@Nullable String head, ObjectId commit, String message)
            throws IOException {
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setNewObjectId(commit);
        update.setExpectedOldObjectId(head == null ? ObjectId.zeroId() : ObjectId.fromString(head));
        String subject = message.lines().findFirst().orElse("");
        update.setRefLogMessage(
                (head == null ? "commit (initial): " : "commit: ") + subject, false);
        RefUpdate.Result result = update.update();
        return switch (result) {
            case NEW, FAST_FORWARD, FORCED -> true;
            case LOCK_FAILURE, REJECTED -> false;
            default -> throw new GitProblem("the branch could not be moved (" + result + ").");
        };
    }
}
