package dev.cairn.ui.form;

import dev.cairn.form.FindingIndex;
import dev.cairn.form.ListEntry;
import dev.cairn.form.RowDiff;
import dev.cairn.json.JsonPointer;
import dev.cairn.ui.form.control.LazyColumn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The rows of a list, kept in step with its entries: a row moves with its entry and is never built
 * twice.
 */
final class EntryRows<R extends EntryRow> {

    private final LazyColumn column = new LazyColumn();
    private final BiFunction<ListEntry, Integer, R> maker;
    private List<R> rows = new ArrayList<>();
    private FindingIndex index = FindingIndex.NONE;
    private boolean editable = true;

    /**
     * @param maker makes the row of an entry at an index
     */
    EntryRows(BiFunction<ListEntry, Integer, R> maker) {
        this.maker = maker;
    }

    LazyColumn node() {
        return column;
    }

    List<R> rows() {
        return rows;
    }

    /**
     * The row of the entry that holds a place.
     *
     * @param list where the list stands
     * @return null where the place is the list itself, or no entry is there
     */
    @Nullable R at(JsonPointer list, JsonPointer place) {
        if (place.size() <= list.size()) {
            return null;
        }
        String token = place.tokens().get(list.size());
        for (R row : rows) {
            if (row.place().token().equals(token)) {
                return row;
            }
        }
        return null;
    }

    void show(List<ListEntry> entries) {
        int[] match = match(entries);
        List<R> now = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (match[i] >= 0) {
                R row = rows.get(match[i]);
                row.become(entries.get(i), i);
                now.add(row);
            } else {
                R row = maker.apply(entries.get(i), i);
                row.setEditable(editable);
                row.findings(index);
                now.add(row);
            }
        }
        rows = now;
        column.setRows(now.stream().map(EntryRow::slot).toList());
    }

    /** Named entries are known by their names, those of a list by what they hold. */
    private int[] match(List<ListEntry> entries) {
        List<Object> before = new ArrayList<>();
        rows.forEach(row -> before.add(key(row.place().token(), row.value())));
        List<Object> after = new ArrayList<>();
        entries.forEach(entry -> after.add(key(entry.token(), entry.value())));
        return RowDiff.match(before, after);
    }

    private static Object key(String token, Object value) {
        return isIndex(token) ? value : token;
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(Character::isDigit);
    }

    void findings(FindingIndex now) {
        index = now;
        rows.forEach(row -> row.findings(now));
    }

    void setEditable(boolean now) {
        editable = now;
        rows.forEach(row -> row.setEditable(now));
    }

    FindingIndex index() {
        return index;
    }

    boolean editable() {
        return editable;
    }
}
