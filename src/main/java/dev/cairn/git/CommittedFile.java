package dev.cairn.git;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.CoreConfig.EolStreamType;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;

/**
 * The three places where git has a file: the last commit, the index and the disk.
 *
 * @param head its content's id in the last commit; null where it is not in there
 * @param headText that content as text; null where it is not in there
 * @param index its content's id in the index; null where it is not in there
 * @param disk the id that git would give to what is on disk; null where there is nothing
 * @param diskContent the bytes on disk; null where there is nothing
 * @param skipped whether a sparse checkout leaves this file out
 * @param turnsLineEnds whether git commits CRLF line ends of this file as LF
 * @param folder whether the last commit or the index has a folder of this name, or a file where the
 *     path needs a folder; the name of the one in the way, else null
 */
record CommittedFile(
        @Nullable ObjectId head,
        @Nullable String headText,
        @Nullable ObjectId index,
        @Nullable ObjectId disk,
        byte @Nullable [] diskContent,
        boolean skipped,
        boolean turnsLineEnds,
        @Nullable String folder) {

    private static final int LARGEST = 200 * 1024 * 1024;

    static CommittedFile look(Repository repository, TargetPath target) throws IOException {
        String path = target.path();
        DirCache index = repository.readDirCache();
        @Nullable DirCacheEntry entry = index.getEntry(path);
        byte[] diskContent =
                Files.isRegularFile(target.file(), LinkOption.NOFOLLOW_LINKS)
                        ? Files.readAllBytes(target.file())
                        : null;
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk commits = new RevWalk(reader)) {
            @Nullable ObjectId commit = repository.resolve(Constants.HEAD);
            @Nullable RevTree tree = commit == null ? null : commits.parseCommit(commit).getTree();
            @Nullable ObjectId head = null;
            @Nullable String text = null;
            @Nullable String inTheWay = inTheWay(index, path);
            if (tree != null) {
                inTheWay = inTheWay == null ? inTheWay(reader, tree, path) : inTheWay;
                try (TreeWalk walk = TreeWalk.forPath(reader, path, tree)) {
                    if (walk != null && isFile(walk.getFileMode(0))) {
                        head = walk.getObjectId(0);
                        byte[] bytes =
                                reader.open(head, Constants.OBJ_BLOB).getCachedBytes(LARGEST);
                        text = new String(bytes, StandardCharsets.UTF_8);
                    }
                }
            }
            OnDisk disk = onDisk(repository, index, path);
            return new CommittedFile(
                    head,
                    text,
                    entry == null || entry.isIntentToAdd() ? null : entry.getObjectId(),
                    disk.id(),
                    diskContent,
                    entry != null && entry.isSkipWorkTree(),
                    disk.turnsLineEnds(),
                    inTheWay);
        }
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

    /** What git would make of the file on disk. */
    private record OnDisk(@Nullable ObjectId id, boolean turnsLineEnds) {}

    private static OnDisk onDisk(Repository repository, DirCache index, String path)
            throws IOException {
        try (TreeWalk walk = walk(repository, index, path)) {
            while (walk.next()) {
                if (walk.getPathString().equals(path)) {
                    @Nullable WorkingTreeIterator files =
                            walk.getTree(1, WorkingTreeIterator.class);
                    EolStreamType ends = walk.getEolStreamType(OperationType.CHECKIN_OP);
                    return new OnDisk(
                            files == null ? null : files.getEntryObjectId(),
                            ends == EolStreamType.TEXT_LF || ends == EolStreamType.AUTO_LF);
                }
            }
            return new OnDisk(null, false);
        }
    }

    /** A walk to one file, of the index (0) and of the disk (1), as for adding it to the index. */
    static TreeWalk walk(Repository repository, DirCache index, String path) throws IOException {
        TreeWalk walk = new TreeWalk(repository);
        walk.setOperationType(OperationType.CHECKIN_OP);
        walk.addTree(new DirCacheIterator(index));
        FileTreeIterator files = new FileTreeIterator(repository);
        files.setDirCacheIterator(walk, 0);
        files.setWalkIgnoredDirectories(true);
        walk.addTree(files);
        walk.setFilter(PathFilter.create(path));
        walk.setRecursive(true);
        return walk;
    }

    /** Whether the last commit has exactly what is on disk. */
    boolean diskIsCommitted() {
        return head != null && head.equals(disk);
    }

    /** Whether the index has something for this file that the last commit has not. */
    boolean staged() {
        return head == null ? index != null : !head.equals(index);
    }
}
