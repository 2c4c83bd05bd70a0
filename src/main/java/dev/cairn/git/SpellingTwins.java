package dev.cairn.git;

import org.eclipse.jgit.dircache.DirCache;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names that differ from a target's in upper and lower case only: Windows and macOS take both as
 * one, so that a checkout there has only one of the two.
 */
final class SpellingTwins {

    private SpellingTwins() {}

    /** What is there beside a part of the path, in the index or on disk, as a sentence. */
    static Optional<String> sentence(DirCache index, Path folder, TargetPath target) {
        List<String> names = List.of(target.path().split("/"));
        @Nullable String twin = null;
        for (int i = 0; i < index.getEntryCount() && twin == null; i++) {
            twin = twin(names, index.getEntry(i).getPathString().split("/"));
        }
        Path at = folder;
        StringBuilder parent = new StringBuilder();
        for (int i = 0; i < names.size() && twin == null; i++) {
            @Nullable String beside = beside(at, names.get(i));
            twin = beside == null ? null : parent + beside;
            parent.append(names.get(i)).append('/');
            at = at.resolve(names.get(i));
        }
        String found = twin;
        return found == null
                ? Optional.empty()
                : Optional.of(
                        "There is "
                                + found
                                + " already, which Windows and macOS take as the same as "
                                + target.path().substring(0, found.length())
                                + ". Use one spelling.");
    }

    private static @Nullable String twin(List<String> names, String[] others) {
        StringBuilder same = new StringBuilder();
        for (int i = 0; i < Math.min(names.size(), others.length); i++) {
            if (names.get(i).equals(others[i])) {
                same.append(others[i]).append('/');
            } else {
                return names.get(i).equalsIgnoreCase(others[i])
                                && names.get(i).length() == others[i].length()
                        ? same + others[i]
                        : null;
            }
        }
        return null;
    }

    private static @Nullable String beside(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(other -> !other.equals(name) && other.equalsIgnoreCase(name))
                    .filter(other -> other.length() == name.length())
                    .findFirst()
                    .orElse(null);
        } catch (IOException notListed) {
            return null;
        }
    }
}
