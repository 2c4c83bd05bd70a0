package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.RelativeHref;
import dev.cairn.workspace.item.ItemLink;
import dev.cairn.workspace.item.WorkspaceRow;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** An item that its Collection does not list, though it lists others. */
final class UnlistedItemRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "unlisted",
                    Severity.WARNING,
                    "A Collection that lists its items lists all of them.",
                    "Tools that start from the Collection do not find the item.",
                    "Adds the link to the Collection.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        Map<WorkspaceRow, Set<WorkspaceRow>> listed = new HashMap<>();
        for (WorkspaceRow collection : items.collections()) {
            Set<WorkspaceRow> rows = new HashSet<>();
            boolean lists = false;
            for (ItemLink link : collection.head().links()) {
                if (link.rel().equals("item")) {
                    lists = true;
                    @Nullable WorkspaceRow row = items.follow(collection, link);
                    if (row != null) {
                        rows.add(row);
                    }
                }
            }
            if (lists) {
                listed.put(collection, rows);
            }
        }
        if (listed.isEmpty()) {
            return;
        }
        for (WorkspaceRow row : items.items()) {
            @Nullable WorkspaceRow collection = items.collectionOf(row);
            @Nullable Set<WorkspaceRow> rows = collection == null ? null : listed.get(collection);
            if (collection != null && rows != null && !rows.contains(row)) {
                out.accept(finding(row, collection));
            }
        }
    }

    private static WorkspaceFinding finding(WorkspaceRow row, WorkspaceRow collection) {
        List<WorkspaceFix> fixes =
                RelativeHref.of(collection.file(), row.file()).stream()
                        .map(
                                href ->
                                        new WorkspaceFix(
                                                "List it in " + collection.path(),
                                                true,
                                                collection.file(),
                                                editor ->
                                                        ItemLinks.add(
                                                                editor,
                                                                "item",
                                                                href,
                                                                row.head().title())))
                        .toList();
        return new WorkspaceFinding(
                INFO,
                row.path(),
                row.head().collection() == null ? JsonPointer.ROOT : JsonPointer.of("collection"),
                "Its Collection, %s, lists other items and not this one."
                        .formatted(collection.path()),
                fixes);
    }
}
