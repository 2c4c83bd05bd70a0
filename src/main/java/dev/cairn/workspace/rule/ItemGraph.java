package dev.cairn.workspace.rule;

import dev.cairn.stac.RelativeHref;
import dev.cairn.workspace.item.AssetHref;
import dev.cairn.workspace.item.DocumentHead;
import dev.cairn.workspace.item.DocumentKind;
import dev.cairn.workspace.item.ItemLink;
import dev.cairn.workspace.item.WorkspaceRow;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All items, Collections and Catalogs of a folder, and where their links lead. */
public final class ItemGraph {

    private final List<WorkspaceRow> items;
    private final List<WorkspaceRow> collections;
    private final Map<String, List<WorkspaceRow>> collectionsById = new HashMap<>();
    private final Map<Path, WorkspaceRow> byFile = new HashMap<>();
    private final Map<Path, List<Incoming>> incoming = new HashMap<>();
    private final Map<Path, Boolean> there = new HashMap<>();

    /** Each rule asks where the same links lead. */
    private final Map<ItemLink, Optional<Path>> targets = new IdentityHashMap<>();

    private final Map<String, List<WorkspaceRow>> byName = new HashMap<>();

    /**
     * A link as seen from where it leads.
     *
     * @param from the row with the link
     * @param link the link
     */
    public record Incoming(WorkspaceRow from, ItemLink link) {}

    /** The graph of these rows. */
    public ItemGraph(Collection<WorkspaceRow> rows) {
        List<WorkspaceRow> all =
                rows.stream().sorted(Comparator.comparing(WorkspaceRow::path)).toList();
        this.items = all.stream().filter(row -> row.head().isItem()).toList();
        this.collections =
                all.stream()
                        .filter(row -> row.head().document() == DocumentKind.COLLECTION)
                        .toList();
        for (WorkspaceRow row : collections) {
            String id = row.head().id();
            if (id != null) {
                collectionsById.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
            }
        }
        for (WorkspaceRow row : all) {
            byFile.put(normal(row.file()), row);
            byName.computeIfAbsent(name(row.file()), name -> new ArrayList<>()).add(row);
        }
        for (WorkspaceRow row : all) {
            for (ItemLink link : row.head().links()) {
                target(row, link)
                        .ifPresent(
                                file ->
                                        incoming.computeIfAbsent(file, key -> new ArrayList<>())
                                                .add(new Incoming(row, link)));
            }
        }
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** All items, by path. */
    public List<WorkspaceRow> items() {
        return items;
    }

    /** All Collections, by path. */
    public List<WorkspaceRow> collections() {
        return collections;
    }

    /** The row of a file; null where it has none. */
    public @Nullable WorkspaceRow at(Path file) {
        return byFile.get(normal(file));
    }

    /** The file that a link of a row names; empty for nonsense. */
    public Optional<Path> target(WorkspaceRow row, ItemLink link) {
        return targets.computeIfAbsent(link, each -> RelativeHref.target(row.file(), each.href()));
    }

    /** The file that an asset of a row names; empty for nonsense. */
    public Optional<Path> target(WorkspaceRow row, AssetHref asset) {
        return RelativeHref.target(row.file(), asset.href());
    }

    /** The row that a link of a row leads to; null where there is none. */
    public @Nullable WorkspaceRow follow(WorkspaceRow row, ItemLink link) {
        Path target = target(row, link).orElse(null);
        return target == null ? null : byFile.get(target);
    }

    /** The links that lead to a row's file, but for its own. */
    public List<Incoming> incoming(WorkspaceRow row) {
        return incoming.getOrDefault(normal(row.file()), List.of()).stream()
                .filter(each -> each.from() != row)
                .toList();
    }

    /** Whether there is such a file or folder; asked once for each. */
    public boolean exists(Path file) {
        return byFile.containsKey(file) || there.computeIfAbsent(file, Files::exists);
    }

    /** The rows whose file has that name, in whatever folder. */
    public List<WorkspaceRow> named(String fileName) {
        return byName.getOrDefault(fileName, List.of());
    }

    /** The Collection of an item: the one its link leads to, or else the only one of that id. */
    public @Nullable WorkspaceRow collectionOf(WorkspaceRow item) {
        for (ItemLink link : item.head().links()) {
            if (link.rel().equals("collection")) {
                WorkspaceRow linked = follow(item, link);
                if (linked != null && linked.head().document() == DocumentKind.COLLECTION) {
                    return linked;
                }
            }
        }
        String id = item.head().collection();
        List<WorkspaceRow> same =
                id == null ? List.of() : collectionsById.getOrDefault(id, List.of());
        return same.size() == 1 ? same.getFirst() : null;
    }

    /** Items by the Collection they name and their id; those that lack either are left out. */
    public Map<List<String>, List<WorkspaceRow>> byIdentity() {
        Map<List<String>, List<WorkspaceRow>> groups = new LinkedHashMap<>();
        for (WorkspaceRow row : items()) {
            DocumentHead head = row.head();
            String id = head.id();
            String collection = head.collection();
            if (id != null && !id.isBlank() && collection != null) {
                groups.computeIfAbsent(List.of(collection, id), key -> new ArrayList<>()).add(row);
            }
        }
        return groups;
    }
}
