package dev.cairn.git;

import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.attributes.Attributes;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.CoreConfig.EolStreamType;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.TreeWalk.OperationType;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.util.io.EolStreamTypeUtil;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What git changes in a file's bytes on the way into a commit. It is worked out from attributes and
 * settings alone: no filter is run here, and no file needs to be there.
 *
 * @param ends what becomes of line ends
 * @param crLfStays whether the index has CRLF line ends of this file, which git keeps then unless
 *     an attribute demands otherwise
 * @param filter the name of the filter that is configured for it; null where there is none
 * @param encoding the other encoding that the file has on disk; null where it is UTF-8
 * @param ident whether git expands {@code $Id$} in it
 */
record CheckinRules(
        EolStreamType ends,
        boolean crLfStays,
        @Nullable String filter,
        @Nullable String encoding,
        boolean ident) {

    static CheckinRules of(Repository repository, DirCache index, String path) throws IOException {
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.setOperationType(OperationType.CHECKIN_OP);
            walk.addTree(new DirCacheIterator(with(index, path)));
            FileTreeIterator files = new FileTreeIterator(repository);
            files.setDirCacheIterator(walk, 0);
            walk.addTree(files);
            walk.setFilter(PathFilter.create(path));
            walk.setRecursive(true);
            while (walk.next()) {
                if (walk.getPathString().equals(path)) {
                    return of(repository, index, path, walk);
                }
            }
        }
        return new CheckinRules(EolStreamType.DIRECT, false, null, null, false);
    }

    /** The walk goes through the index, so the path is put into a copy of it. */
    private static DirCache with(DirCache index, String path) {
        DirCache copy = DirCache.newInCore();
        DirCacheBuilder builder = copy.builder();
        for (int i = 0; i < index.getEntryCount(); i++) {
            DirCacheEntry entry = index.getEntry(i);
            String name = entry.getPathString();
            if (name.equals(Constants.DOT_GIT_ATTRIBUTES)
                    || name.endsWith("/" + Constants.DOT_GIT_ATTRIBUTES)) {
                builder.add(entry);
            }
        }
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(FileMode.REGULAR_FILE);
        builder.add(entry);
        builder.finish();
        return copy;
    }

    private static CheckinRules of(
            Repository repository, DirCache index, String path, TreeWalk walk) throws IOException {
        Attributes attributes = walk.getAttributes();
        @Nullable EolStreamType ends = walk.getEolStreamType(OperationType.CHECKIN_OP);
        @Nullable String filter = attributes.getValue(Constants.ATTR_FILTER);
        boolean configured =
                filter != null
                        && (repository.getConfig().getString("filter", filter, "clean") != null
                                || repository.getConfig().getString("filter", filter, "process")
                                        != null
                                || repository
                                        .getConfig()
                                        .getBoolean("filter", filter, "required", false));
        return new CheckinRules(
                ends == null ? EolStreamType.DIRECT : ends,
                hasCrLf(repository, index, path),
                configured ? filter : null,
                attributes.getValue("working-tree-encoding"),
                attributes.getState("ident") == Attribute.State.SET);
    }

    private static boolean hasCrLf(Repository repository, DirCache index, String path)
            throws IOException {
        @Nullable DirCacheEntry entry = index.getEntry(path);
        if (entry == null
                || entry.getStage() != DirCacheEntry.STAGE_0
                || entry.isIntentToAdd()
                || (entry.getRawMode() & FileMode.TYPE_MASK) != FileMode.TYPE_FILE) {
            return false;
        }
        byte[] content =
                repository
                        .open(entry.getObjectId(), Constants.OBJ_BLOB)
                        .getCachedBytes(CommittedFile.LARGEST);
        return !RawText.isBinary(content, content.length, true) && RawText.isCrLfText(content);
    }

    /** Whether git commits CRLF line ends of this file as LF. */
    boolean turnsLineEnds() {
        return ends == EolStreamType.TEXT_LF || ends == EolStreamType.AUTO_LF && !crLfStays;
    }

    /** Whether git would turn line ends, and does not as the file was committed with CRLF. */
    boolean keepsCrLf() {
        return ends == EolStreamType.AUTO_LF && crLfStays;
    }

    /** What would be committed of these bytes, if no filter is configured. */
    byte[] convert(byte[] content) throws IOException {
        if (!turnsLineEnds()) {
            return content;
        }
        try (InputStream in =
                EolStreamTypeUtil.wrapInputStream(new ByteArrayInputStream(content), ends)) {
            return in.readAllBytes();
        }
    }

    /** The name of what {@link #convert} gives. */
    ObjectId idOf(byte[] content) throws IOException {
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            return formatter.idFor(Constants.OBJ_BLOB, convert(content));
        }
    }

    /** What of it only the git program can do; null where that is nothing. */
    @Nullable String beyondJGit() {
        if (filter != null) {
            return "the filter " + filter;
        }
        if (encoding != null) {
            return "the encoding " + encoding;
        }
        return ident ? "the attribute ident" : null;
    }
}
