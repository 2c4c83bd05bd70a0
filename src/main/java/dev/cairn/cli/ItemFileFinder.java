package dev.cairn.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The files that the paths on a command line stand for, in a stable order: files as they were
 * named, folders with all {@code *.json} below them. One folder is listed at a time. Hidden folders
 * are passed over; a folder that links lead to again is visited once.
 */
final class ItemFileFinder implements Iterator<ItemFileFinder.Found> {

    /** A file, or a folder that could not be listed. */
    sealed interface Found {
        Path path();
    }

    /**
     * A file to work on.
     *
     * @param named whether it was named on the command line, rather than found in a folder
     * @param seen how it was when it was found; null where nobody looked
     */
    record Item(Path path, boolean named, @Nullable BasicFileAttributes seen) implements Found {}

    /** A folder that could not be listed, and the sentence that says why. */
    record Closed(Path path, String sentence) implements Found {}

    private final Deque<Iterator<Path>> levels = new ArrayDeque<>();
    private final Iterator<Path> named;
    private final Set<Object> visited = new HashSet<>();
    private @Nullable Found next;

    ItemFileFinder(List<Path> paths) {
        named = paths.iterator();
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Found next() {
        @Nullable Found found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        advance();
        return found;
    }

    private void advance() {
        next = null;
        while (next == null) {
            @Nullable Iterator<Path> level = levels.peek();
            if (level == null) {
                if (!named.hasNext()) {
                    return;
                }
                Path path = named.next();
                next = Files.isDirectory(path) ? enter(path) : new Item(path, true, null);
            } else if (level.hasNext()) {
                next = look(level.next());
            } else {
                levels.pop();
            }
        }
    }

    private @Nullable Found look(Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.endsWith(".json")) {
            BasicFileAttributes seen = attributes(path);
            if (seen == null || !seen.isDirectory()) {
                return new Item(path, false, seen);
            }
        }
        return !name.startsWith(".") && Files.isDirectory(path) ? enter(path) : null;
    }

    /** Null for what cannot be asked; who reads it says why. */
    private static @Nullable BasicFileAttributes attributes(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            return null;
        }
    }

    /** Goes on with what is in a folder; gives something only when it cannot be listed. */
    private @Nullable Found enter(Path folder) {
        try {
            if (!visited.add(identity(folder))) {
                return null;
            }
            List<Path> children = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(children::add);
            }
            children.sort(Comparator.comparing(child -> String.valueOf(child.getFileName())));
            levels.push(children.iterator());
            return null;
        } catch (AccessDeniedException e) {
            return new Closed(folder, "You may not look into the folder " + folder + ".");
        } catch (IOException | DirectoryIteratorException e) {
            return new Closed(
                    folder, "The folder " + folder + " could not be listed: " + reason(e) + ".");
        }
    }

    private static Object identity(Path folder) throws IOException {
        @Nullable Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return key == null ? folder.toRealPath() : key;
    }

    private static String reason(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
