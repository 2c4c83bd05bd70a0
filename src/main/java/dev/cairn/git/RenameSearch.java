package dev.cairn.git;

import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which new files are committed ones under another name, as git does. */
final class RenameSearch {

    /** Beyond that each new file would be compared with each gone one for minutes. */
    private static final int MOST = 1_000;

    private final Repository repository;

    RenameSearch(Repository repository) {
        this.repository = repository;
    }

    /** New path to the one that is gone. */
    Map<String, String> find(Map<String, FileState> states, Set<String> gone) throws IOException {
        List<String> paths = new ArrayList<>();
        states.forEach(
                (path, state) -> {
                    if (state == FileState.NEW) {
                        paths.add(path);
                    }
                });
        @Nullable ObjectId head = repository.resolve(Constants.HEAD);
        if (paths.isEmpty() || gone.isEmpty() || head == null || paths.size() > MOST) {
            return Map.of();
        }
        paths.addAll(gone);
        Map<String, String> renames = new HashMap<>();
        try (ObjectReader reader = repository.newObjectReader();
                TreeWalk walk = new TreeWalk(repository, reader);
                RevWalk commits = new RevWalk(reader)) {
            FileTreeIterator files = new FileTreeIterator(repository);
            walk.addTree(commits.parseCommit(head).getTree());
            walk.addTree(files);
            walk.setRecursive(true);
            walk.setFilter(PathFilterGroup.createFromStrings(paths));
            RenameDetector detector = new RenameDetector(repository);
            detector.setRenameLimit(MOST);
            detector.addAll(DiffEntry.scan(walk));
            ContentSource.Pair contents =
                    new ContentSource.Pair(
                            ContentSource.create(reader),
                            ContentSource.create(new FileTreeIterator(repository)));
            for (DiffEntry entry : detector.compute(contents, null)) {
                if (entry.getChangeType() == DiffEntry.ChangeType.RENAME) {
                    renames.put(entry.getNewPath(), entry.getOldPath());
                }
            }
        } catch (org.eclipse.jgit.api.errors.CanceledException e) {
            throw new IOException(e);
        }
        return renames;
    }
}
