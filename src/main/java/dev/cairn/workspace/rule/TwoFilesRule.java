package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.workspace.item.WorkspaceRow;

import java.util.List;
import java.util.function.Consumer;

/** Two files of one item, such as a copy that was forgotten. */
final class TwoFilesRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "two-files",
                    Severity.ERROR,
                    "An item has one file.",
                    "The service registers both, one over the other; which one stays is chance.",
                    "Gives the copy the name of its file as its id.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        items.byIdentity()
                .forEach(
                        (identity, rows) -> {
                            for (int i = 1; i < rows.size(); i++) {
                                WorkspaceRow row = rows.get(i);
                                List<WorkspaceRow> before = rows.subList(0, i);
                                if (SameItem.in(before, row)) {
                                    tell(identity.get(1), before, row, out);
                                }
                            }
                        });
    }

    private static void tell(
            String id,
            List<WorkspaceRow> before,
            WorkspaceRow row,
            Consumer<WorkspaceFinding> out) {
        String other =
                before.stream()
                        .filter(each -> SameItem.isSame(each, row))
                        .findFirst()
                        .map(WorkspaceRow::path)
                        .orElse("");
        out.accept(
                new WorkspaceFinding(
                        INFO,
                        row.path(),
                        JsonPointer.of("id"),
                        "The item “%s” has a second file, %s. Delete one of them, or give this one an id of its own."
                                .formatted(id, other),
                        SameItem.ownId(row, id)));
    }
}
