package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.workspace.item.WorkspaceRow;

import java.util.List;
import java.util.function.Consumer;

/** The same id twice in a collection, for different things. */
final class DuplicateIdRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "duplicate-id",
                    Severity.ERROR,
                    "An id stands for one item of a collection only.",
                    "What is registered last replaces the other one in the catalogue.",
                    "Gives the item the name of its file as its id.");

    private static final JsonPointer ID = JsonPointer.of("id");

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
                                if (!SameItem.in(rows.subList(0, i), rows.get(i))) {
                                    tell(identity, rows.getFirst(), rows.get(i), out);
                                }
                            }
                        });
    }

    private static void tell(
            List<String> identity,
            WorkspaceRow first,
            WorkspaceRow row,
            Consumer<WorkspaceFinding> out) {
        out.accept(
                new WorkspaceFinding(
                        INFO,
                        row.path(),
                        ID,
                        "Another item of the collection “%s” has the id “%s” as well: %s. One of them needs another id."
                                .formatted(identity.get(0), identity.get(1), first.path()),
                        SameItem.ownId(row, identity.get(1))));
    }
}
