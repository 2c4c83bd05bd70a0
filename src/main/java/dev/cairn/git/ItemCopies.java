package dev.cairn.git;

import java.util.List;

/**
 * Where the item of an id lies in a checkout.
 *
 * @param paths all files that hold it, on disk or in the index
 * @param unsure files that cannot be read or are no JSON, and may hold it
 */
public record ItemCopies(List<String> paths, List<String> unsure) {

    private static final int MOST_NAMED = 5;

    /** Keeps copies of the lists. */
    public ItemCopies {
        paths = List.copyOf(paths);
        unsure = List.copyOf(unsure);
    }

    /** Nothing was found, and nothing is unsure. */
    public static final ItemCopies NONE = new ItemCopies(List.of(), List.of());

    /** Whether it is plain where the item lies: in one file, or in none. */
    public boolean plain() {
        return paths.size() < 2 && unsure.isEmpty();
    }

    /** Names the files, as a sentence for somebody who has to choose. */
    public String sentence(String id) {
        if (paths.size() > 1) {
            return "The item " + id + " is in " + paths.size() + " files: " + names(paths) + ".";
        }
        return (unsure.size() == 1 ? "This file" : "These files")
                + " may hold the item "
                + id
                + " and cannot be read as JSON: "
                + names(unsure)
                + ".";
    }

    /** The same without one file, the target. */
    ItemCopies without(String path) {
        return new ItemCopies(
                paths.stream().filter(other -> !other.equals(path)).toList(),
                unsure.stream().filter(other -> !other.equals(path)).toList());
    }

    static String names(List<String> paths) {
        String first = String.join(", ", paths.subList(0, Math.min(MOST_NAMED, paths.size())));
        int more = paths.size() - MOST_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
