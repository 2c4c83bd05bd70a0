package dev.cairn.git;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.text.JsonText;

import org.eclipse.jgit.dircache.DirCache;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What the other items of a checkout use, to suggest it again.
 *
 * @param collections the target collections, most used first
 * @param contacts each contact once
 * @param themes each theme once
 * @param paths where the items are, by id; an id may be used twice
 * @param folders in which folder the items of a collection lie mostly, by collection; "" is the top
 * @param complete whether all files were looked at, or only the first ones
 */
public record CheckoutItems(
        List<String> collections,
        List<JsonObject> contacts,
        List<JsonObject> themes,
        Map<String, List<String>> paths,
        Map<String, String> folders,
        boolean complete) {

    private static final int MOST_FILES = 5_000;
    private static final int MOST_SUGGESTIONS = 500;
    private static final long LARGEST = 4L * 1024 * 1024;

    static CheckoutItems of(DirCache index, Path folder, BooleanSupplier cancelled) {
        Search search = new Search(folder);
        List<String> files = tracked(index);
        boolean complete = files.size() <= MOST_FILES;
        for (String file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
            if (cancelled.getAsBoolean()) {
                complete = false;
                break;
            }
            search.look(file);
        }
        return search.result(complete);
    }

    private static List<String> tracked(DirCache index) {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < index.getEntryCount(); i++) {
            String path = index.getEntry(i).getPathString();
            if (path.endsWith(".json")) {
                files.add(path);
            }
        }
        return files;
    }

    /**
     * Where to export an item: where one with its id is already, else where the items of its
     * collection lie, else at the top.
     */
    public String suggestPath(@Nullable String id, @Nullable String collection) {
        @Nullable List<String> known = id == null ? null : paths.get(id);
        if (known != null) {
            return known.getFirst();
        }
        String folder = Optional.ofNullable(collection).map(folders::get).orElse("");
        return folder.isEmpty() ? ItemFileNames.ofId(id) : folder + "/" + ItemFileNames.ofId(id);
    }

    /** Collects while the files are read one after the other. */
    private static final class Search {
        private final Path folder;
        private final Map<String, Integer> collections = new LinkedHashMap<>();
        private final Map<String, Map<String, Integer>> folders = new LinkedHashMap<>();
        private final Set<JsonObject> contacts = new LinkedHashSet<>();
        private final Set<JsonObject> themes = new LinkedHashSet<>();
        private final Map<String, List<String>> paths = new LinkedHashMap<>();

        Search(Path folder) {
            this.folder = folder;
        }

        void look(String path) {
            @Nullable String content = content(folder.resolve(path));
            if (content == null) {
                return;
            }
            JsonText text = JsonText.of(content);
            ExportedItemFacts facts = ExportedItemFacts.of(text);
            @Nullable String id = facts.id();
            if (id == null || !facts.isItem()) {
                return;
            }
            paths.computeIfAbsent(id, key -> new ArrayList<>()).add(path);
            @Nullable String collection = facts.collection();
            if (collection != null) {
                collections.merge(collection, 1, Integer::sum);
                int slash = path.lastIndexOf('/');
                folders.computeIfAbsent(collection, key -> new LinkedHashMap<>())
                        .merge(path.substring(0, Math.max(0, slash)), 1, Integer::sum);
            }
            collect(text.get(JsonPointer.of("properties", "contacts")), contacts);
            collect(text.get(JsonPointer.of("properties", "themes")), themes);
        }

        private static @Nullable String content(Path file) {
            try {
                // Reading a pipe or a device would never end.
                return !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                                || Files.size(file) > LARGEST
                        ? null
                        : Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                // Deleted or not text: there is nothing to suggest from it.
                return null;
            }
        }

        private static void collect(@Nullable JsonValue list, Set<JsonObject> into) {
            if (list instanceof JsonArray array) {
                for (JsonValue value : array.elements()) {
                    if (value instanceof JsonObject object && into.size() < MOST_SUGGESTIONS) {
                        into.add(object);
                    }
                }
            }
        }

        CheckoutItems result(boolean complete) {
            Map<String, String> best = new LinkedHashMap<>();
            folders.forEach(
                    (collection, counts) -> best.put(collection, mostUsed(counts).getFirst()));
            return new CheckoutItems(
                    mostUsed(collections),
                    List.copyOf(contacts),
                    List.copyOf(themes),
                    paths,
                    best,
                    complete);
        }

        private static List<String> mostUsed(Map<String, Integer> counts) {
            return counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
