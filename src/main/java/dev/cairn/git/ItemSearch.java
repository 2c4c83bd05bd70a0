package dev.cairn.git;

import dev.cairn.json.text.JsonText;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Looks for the item of an id in all JSON files of a checkout: on disk, tracked or not, and in the
 * index, where a sparse checkout or a deletion leaves no file. Ignored files are left out, as git
 * hands them to nobody.
 */
final class ItemSearch {

    private static final Pattern NAME =
            Pattern.compile(".*\\.(geo)?json", Pattern.CASE_INSENSITIVE);

    private final Repository repository;
    private final Path folder;
    private final String id;
    private final String idBytes;
    private final BooleanSupplier cancelled;
    private final Set<String> found = new TreeSet<>();
    private final Set<String> unsure = new TreeSet<>();

    ItemSearch(Repository repository, Path folder, String id, BooleanSupplier cancelled) {
        this.repository = repository;
        this.folder = folder;
        this.id = id;
        this.idBytes = new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        this.cancelled = cancelled;
    }

    ItemCopies run(DirCache index) throws GitProblem {
        Set<String> tracked = new HashSet<>();
        for (int i = 0; i < index.getEntryCount() && !cancelled.getAsBoolean(); i++) {
            DirCacheEntry entry = index.getEntry(i);
            String path = entry.getPathString();
            tracked.add(path);
            if (isCandidate(path) && isFile(entry)) {
                look(entry, path);
            }
        }
        try {
            Files.walkFileTree(folder, new Untracked(index, tracked));
        } catch (IOException e) {
            throw new GitProblem(
                    "The files of " + folder + " cannot be listed: " + GitProblem.reason(e) + ".",
                    e);
        }
        return new ItemCopies(List.copyOf(found), List.copyOf(unsure));
    }

    private static boolean isCandidate(String path) {
        return NAME.matcher(path).matches();
    }

    private static boolean isFile(DirCacheEntry entry) {
        return (entry.getRawMode() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    }

    private void look(DirCacheEntry entry, String path) {
        Path file = folder.resolve(path);
        boolean same = false;
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            look(path, file);
            same = looksTheSame(entry, file);
        }
        if (!same && !found.contains(path) && !entry.isIntentToAdd()) {
            try {
                look(
                        path,
                        repository
                                .open(entry.getObjectId(), Constants.OBJ_BLOB)
                                .getCachedBytes(CommittedFile.LARGEST));
            } catch (IOException | RuntimeException notHere) {
                unsure.add(path);
            }
        }
    }

    /** Whether the index has what is on disk, by size and time; a second look costs time only. */
    private boolean looksTheSame(DirCacheEntry entry, Path file) {
        try {
            return !entry.isAssumeValid()
                    && !entry.isSkipWorkTree()
                    && entry.getLength() > 0
                    && entry.getLength() == (int) Files.size(file)
                    && entry.getLastModifiedInstant()
                            .equals(repository.getFS().lastModifiedInstant(file));
        } catch (IOException gone) {
            return false;
        }
    }

    private void look(String path, Path file) {
        try {
            if (Files.size(file) > CommittedFile.LARGEST) {
                unsure.add(path);
            } else {
                look(path, Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            unsure.add(path);
        }
    }

    private void look(String path, byte[] content) {
        // Most files are told apart by their bytes alone; an escape may stand for any letter.
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        boolean named = bytes.contains(idBytes);
        if (!named && !bytes.contains("\\u") && !bytes.contains("\\/")) {
            return;
        }
        ExportedItemFacts facts =
                ExportedItemFacts.of(JsonText.of(new String(content, StandardCharsets.UTF_8)));
        if (!facts.json()) {
            if (named) {
                unsure.add(path);
            }
        } else if (facts.isItem() && id.equals(facts.id())) {
            unsure.remove(path);
            found.add(path);
        }
    }

    /** Goes through what the index does not know, and neither into other repositories nor links. */
    private final class Untracked extends SimpleFileVisitor<Path> {
        private final DirCache index;
        private final Set<String> tracked;
        private final IgnoreRules ignore = new IgnoreRules(repository, folder);

        Untracked(DirCache index, Set<String> tracked) {
            this.index = index;
            this.tracked = tracked;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            if (cancelled.getAsBoolean()) {
                return FileVisitResult.TERMINATE;
            }
            if (at.equals(folder)) {
                return FileVisitResult.CONTINUE;
            }
            @Nullable Path name = at.getFileName();
            String path = path(at);
            boolean foreign =
                    name == null
                            || name.toString().equals(Constants.DOT_GIT)
                            || Files.exists(at.resolve(Constants.DOT_GIT))
                            || index.getEntriesWithin(path).length == 0
                                    && ignore.ignoring(path + "/item.json").isPresent();
            return foreign ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = path(file);
            if (attributes.isRegularFile()
                    && isCandidate(path)
                    && !tracked.contains(path)
                    && ignore.ignoring(path).isEmpty()) {
                look(path, file);
            }
            return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (isCandidate(path(file)) && !tracked.contains(path(file))) {
                unsure.add(path(file));
            }
            return FileVisitResult.CONTINUE;
        }

        private String path(Path file) {
            return folder.relativize(file).toString().replace(File.separatorChar, '/');
        }
    }
}
