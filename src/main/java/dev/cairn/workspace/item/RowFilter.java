package dev.cairn.workspace.item;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rows are shown: those with all words of a search, and in each filtered column one of the
 * values that were chosen.
 *
 * @param search words, looked for in titles, ids, descriptions, keywords, contacts, bands and paths
 * @param chosen the values that a column may have; columns that are not in here may have any
 */
public record RowFilter(String search, Map<ItemColumn, Set<String>> chosen)
        implements Predicate<WorkspaceRow> {

    /** Shows all rows. */
    public static final RowFilter ALL = new RowFilter("", Map.of());

    public RowFilter {
        chosen = Map.copyOf(chosen);
    }

    public RowFilter withSearch(String words) {
        return new RowFilter(words, chosen);
    }

    /** The same with the values of a column; none of them takes the filter of the column away. */
    public RowFilter with(ItemColumn column, Set<String> values) {
        Map<ItemColumn, Set<String>> changed = new EnumMap<>(ItemColumn.class);
        changed.putAll(chosen);
        if (values.isEmpty()) {
            changed.remove(column);
        } else {
            changed.put(column, Set.copyOf(values));
        }
        return new RowFilter(search, changed);
    }

    @Override
    public boolean test(WorkspaceRow row) {
        for (Map.Entry<ItemColumn, Set<String>> each : chosen.entrySet()) {
            if (!each.getValue().contains(value(each.getKey(), row))) {
                return false;
            }
        }
        for (String word : words()) {
            if (!row.head().words().contains(word)
                    && !row.path().toLowerCase(Locale.ROOT).contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** What a filter of a column asks for: of findings the severity, and not how many. */
    public static String value(ItemColumn column, WorkspaceRow row) {
        if (column != ItemColumn.FINDINGS) {
            return column.text(row);
        }
        FindingCounts counts = row.findings();
        var worst = counts == null ? null : counts.worst();
        return worst == null ? "" : worst.name().toLowerCase(Locale.ROOT);
    }

    private List<String> words() {
        String text = search.strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }
}
