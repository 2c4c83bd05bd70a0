package dev.cairn.git;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The three places where git has a file: the last commit, the index and the disk.
 *
 * @param head its content's id in the last commit; null where it is not in there
 * @param headText that content as text; null where it is not in there
 * @param entry of the index; null where it is not in there
 * @param disk the id that git would give to the bytes that are on disk, looked at anew whatever the
 *     index believes of them; null where there is nothing
 * @param diskContent the bytes on disk; null where there is nothing
 * @param mode that the file has in a commit
 * @param rules what git changes on the way into a commit
 * @param folder whether the last commit or the index has a folder of this name, or a file where the
 *     path needs a folder; the name of the one in the way, else null
 */
record CommittedFile(
        @Nullable ObjectId head,
        @Nullable String headText,
        @Nullable DirCacheEntry entry,
        @Nullable ObjectId disk,
        byte @Nullable [] diskContent,
        FileMode mode,
        CheckinRules rules,
        @Nullable String folder) {

    static final int LARGEST = 200 * 1024 * 1024;

    static CommittedFile look(GitCheckout checkout, TargetPath target, CommitWriter writer)
            throws IOException {
        Repository repository = checkout.repository();
        String path = target.path();
        DirCache index = checkout.index();
        @Nullable DirCacheEntry entry = index.getEntry(path);
        byte[] diskContent = content(target.file());
        CheckinRules rules = CheckinRules.of(repository, index, path);
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk commits = new RevWalk(reader)) {
            @Nullable ObjectId commit = repository.resolve(Constants.HEAD);
            @Nullable RevTree tree = commit == null ? null : commits.parseCommit(commit).getTree();
            @Nullable ObjectId head = null;
            @Nullable String text = null;
            FileMode mode = entry == null ? FileMode.REGULAR_FILE : entry.getFileMode();
            @Nullable String inTheWay = inTheWay(index, path);
            if (tree != null) {
                inTheWay = inTheWay == null ? inTheWay(reader, tree, path) : inTheWay;
                try (TreeWalk walk = TreeWalk.forPath(reader, path, tree)) {
                    if (walk != null && isFile(walk.getFileMode(0))) {
                        head = walk.getObjectId(0);
                        mode = entry == null ? walk.getFileMode(0) : mode;
                        byte[] bytes =
                                reader.open(head, Constants.OBJ_BLOB).getCachedBytes(LARGEST);
                        text = new String(bytes, StandardCharsets.UTF_8);
                    }
                }
            }
            return new CommittedFile(
                    head,
                    text,
                    entry,
                    diskContent == null ? null : diskId(path, rules, diskContent, writer),
                    diskContent,
                    diskContent == null ? mode : mode(repository, target.file(), mode),
                    rules,
                    inTheWay);
        }
    }

    /** The bytes of a file; null for a pipe, a device, a link and where there is nothing. */
    private static byte @Nullable [] content(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        if (Files.size(file) > LARGEST) {
            throw new GitProblem(file + " is larger than Cairn reads. Choose another path.");
        }
        return Files.readAllBytes(file);
    }

    /**
     * A filter that fails is told where the new text is looked at; the bytes themselves do here.
     */
    private static ObjectId diskId(
            String path, CheckinRules rules, byte[] content, CommitWriter writer)
            throws IOException {
        try {
            return writer.idOf(path, rules, content);
        } catch (GitProblem filterFails) {
            return rules.idOf(content);
        }
    }

    private static FileMode mode(Repository repository, Path file, FileMode known) {
        boolean tells =
                repository.getConfig().getBoolean("core", "fileMode", true)
                        && repository.getFS().supportsExecute();
        if (!tells) {
            return isFile(known) ? known : FileMode.REGULAR_FILE;
        }
        return repository.getFS().canExecute(file.toFile())
                ? FileMode.EXECUTABLE_FILE
                : FileMode.REGULAR_FILE;
    }

    private static boolean isFile(FileMode mode) {
        return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
    }

    private static @Nullable String inTheWay(DirCache index, String path) {
        if (index.getEntriesWithin(path).length > 0) {
            return path;
        }
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (index.getEntry(path.substring(0, slash)) != null) {
                return path.substring(0, slash);
            }
        }
        return null;
    }

    private static @Nullable String inTheWay(ObjectReader reader, RevTree tree, String path)
            throws IOException {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            try (TreeWalk walk = TreeWalk.forPath(reader, folder, tree)) {
                if (walk == null) {
                    return null;
                }
                if (walk.getFileMode(0) != FileMode.TREE) {
                    return folder;
                }
            }
        }
        try (TreeWalk walk = TreeWalk.forPath(reader, path, tree)) {
            return walk != null && !isFile(walk.getFileMode(0)) ? path : null;
        }
    }

    /** Its content's id in the index; null where it is not in there. */
    @Nullable ObjectId index() {
        return entry == null || entry.isIntentToAdd() ? null : entry.getObjectId();
    }

    /** Whether a sparse checkout leaves this file out. */
    boolean skipped() {
        return entry != null && entry.isSkipWorkTree();
    }

    /** Whether the index has several texts of it, of a merge that nobody decided. */
    boolean conflicted() {
        return entry != null && entry.getStage() != DirCacheEntry.STAGE_0;
    }

    /** Whether git commits CRLF line ends of this file as LF. */
    boolean turnsLineEnds() {
        return rules.turnsLineEnds();
    }

    /** Whether the file on disk is exactly this text. */
    boolean isOnDisk(String text) {
        return diskContent != null
                && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), diskContent);
    }

    /** Whether the last commit has exactly what is on disk. */
    boolean diskIsCommitted() {
        return head != null && head.equals(disk);
    }

    /** Whether the index has something for this file that the last commit has not. */
    boolean staged() {
        @Nullable ObjectId index = index();
        return head == null ? index != null : !head.equals(index);
    }
}
