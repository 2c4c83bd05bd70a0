package dev.cairn.workspace.rule;

import dev.cairn.json.JsonPointer;
import dev.cairn.workspace.item.WorkspaceRow;

import java.util.List;
import java.util.Objects;

/** Whether files of one collection and one id hold the same item, or two that share an id. */
final class SameItem {

    private static final String ENDING = ".json";

    private SameItem() {}

    /** Whether one of the rows before it is the same item, as far as title and kind tell. */
    static boolean in(List<WorkspaceRow> before, WorkspaceRow row) {
        return before.stream().anyMatch(each -> isSame(each, row));
    }

    static boolean isSame(WorkspaceRow one, WorkspaceRow other) {
        return one.head().kind() == other.head().kind()
                && Objects.equals(one.head().title(), other.head().title());
    }

    /** The fix that names an item after its file, where that is another name. */
    static List<WorkspaceFix> ownId(WorkspaceRow row, String id) {
        String name = String.valueOf(row.file().getFileName());
        String stem =
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        String wanted = stem.equals(id) || stem.isBlank() ? id + "-2" : stem;
        return List.of(
                new WorkspaceFix(
                        "Give it the id “" + wanted + "”",
                        false,
                        row.file(),
                        editor -> editor.set(JsonPointer.of("id"), wanted)));
    }
}
