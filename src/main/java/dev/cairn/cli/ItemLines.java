package dev.cairn.cli;

import dev.cairn.git.FileState;
import dev.cairn.json.JsonValues;
import dev.cairn.json.TextLayout;
import dev.cairn.workspace.item.DocumentHead;
import dev.cairn.workspace.item.FindingCounts;
import dev.cairn.workspace.item.ItemColumn;
import dev.cairn.workspace.item.WorkspaceRow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An item of a list on one line. */
final class ItemLines {

    private ItemLines() {}

    /** For programs; the git state is null outside of a checkout. */
    static String json(WorkspaceRow row) {
        DocumentHead head = row.head();
        FindingCounts counts = Objects.requireNonNullElse(row.findings(), FindingCounts.NONE);
        @Nullable FileState git = row.git();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("path", row.file().toString());
        members.put("id", head.id());
        members.put("collection", head.collection());
        members.put("kind", ItemColumn.word(head.kind()));
        members.put("title", head.title());
        members.put("version", head.version());
        members.put("status", ItemColumn.word(head.status()));
        members.put("errors", counts.errors());
        members.put("warnings", counts.warnings());
        members.put("hints", counts.hints());
        members.put("todo", counts.todo());
        members.put("git", git == null ? null : git.word());
        return JsonValues.write(members, TextLayout.COMPACT, 0) + "\n";
    }

    /** For people: the path, what it is, and what is to be said of it. */
    static String text(WorkspaceRow row) {
        DocumentHead head = row.head();
        FindingCounts counts = Objects.requireNonNullElse(row.findings(), FindingCounts.NONE);
        List<String> parts = new ArrayList<>();
        parts.add(
                ItemColumn.word(head.kind())
                        + (head.version() == null ? "" : " " + head.version())
                        + (head.title() == null ? "" : " “" + head.title() + "”"));
        parts.add(ItemColumn.word(head.status()));
        add(parts, counts.errors(), "error");
        add(parts, counts.warnings(), "warning");
        add(parts, counts.hints(), "hint");
        if (counts.todo() > 0) {
            parts.add(counts.todo() + " to do");
        }
        FileState git = row.git();
        if (git != null && git != FileState.UNCHANGED) {
            parts.add(git.word());
        }
        return PrintablePath.of(row.file() + ": " + String.join(", ", parts)) + "\n";
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(RunTally.count(count, what));
        }
    }
}
