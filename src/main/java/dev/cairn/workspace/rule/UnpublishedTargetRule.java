package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.workspace.item.WorkspaceRow;

import java.util.List;
import java.util.function.Consumer;

/** An item that is unpublished while others link to it. */
final class UnpublishedTargetRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "unpublished-target",
                    Severity.WARNING,
                    "An item that others link to is not unpublished.",
                    "In the catalogue their links lead to nothing.",
                    "Publishes it again.");

    /** Named in a sentence; of more only the number is told. */
    private static final int NAMED = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        for (WorkspaceRow row : items.items()) {
            if (row.head().status() != PublicationStatus.UNPUBLISHED) {
                continue;
            }
            List<String> from =
                    items.incoming(row).stream()
                            .filter(each -> counts(each, row))
                            .map(each -> each.from().path())
                            .distinct()
                            .toList();
            if (!from.isEmpty()) {
                out.accept(
                        new WorkspaceFinding(
                                INFO,
                                row.path(),
                                JsonPointer.of("properties", "status"),
                                "It is unpublished, and %s to it: %s."
                                        .formatted(
                                                from.size() == 1
                                                        ? "another item links"
                                                        : from.size() + " other items link",
                                                named(from)),
                                List.of(TrainingDataRule.publish(row))));
            }
        }
    }

    /** Of training data the model itself tells. */
    private static boolean counts(ItemGraph.Incoming each, WorkspaceRow row) {
        boolean told = LinkRoles.isDerivation(each.link()) && each.from().head().kind().isModel();
        return each.from().head().isItem() && !told && TrainingDataRule.isMissed(each.from(), row);
    }

    private static String named(List<String> from) {
        int more = from.size() - NAMED;
        return String.join(", ", from.subList(0, Math.min(NAMED, from.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
