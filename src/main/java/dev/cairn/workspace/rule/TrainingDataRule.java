package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.PublicationStatus;
import dev.cairn.workspace.item.ItemLink;
import dev.cairn.workspace.item.WorkspaceRow;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A model made from training data that is not there, or that was unpublished. */
final class TrainingDataRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "training-data",
                    Severity.WARNING,
                    "The training data that a model derives from is there, and not unpublished.",
                    "Nobody can see what the model was trained with.",
                    "Leads the link to the file of that name elsewhere, removes it, or publishes the data again.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        for (WorkspaceRow row : items.items()) {
            if (!row.head().kind().isModel()) {
                continue;
            }
            for (ItemLink link : row.head().links()) {
                if (LinkRoles.isDerivation(link)) {
                    check(items, row, link, out);
                }
            }
        }
    }

    private static void check(
            ItemGraph items, WorkspaceRow row, ItemLink link, Consumer<WorkspaceFinding> out) {
        Optional<Path> target = items.target(row, link);
        if (target.isEmpty()) {
            return;
        }
        @Nullable WorkspaceRow data = items.at(target.get());
        if (data == null && !items.exists(target.get())) {
            out.accept(
                    new WorkspaceFinding(
                            INFO,
                            row.path(),
                            LinkRoles.href(link),
                            "The model derives from %s, and there is no such file."
                                    .formatted(link.href()),
                            LinkFixes.of(items, row, link, target.get())));
        } else if (data != null && isMissed(row, data)) {
            out.accept(
                    new WorkspaceFinding(
                            INFO,
                            row.path(),
                            LinkRoles.href(link),
                            "The model derives from %s, which is unpublished."
                                    .formatted(data.path()),
                            List.of(publish(data))));
        }
    }

    /** What is unpublished itself, or still a draft, shows nobody a link that leads nowhere. */
    static boolean isMissed(WorkspaceRow from, WorkspaceRow target) {
        return target.head().status() == PublicationStatus.UNPUBLISHED
                && from.head().status() != PublicationStatus.UNPUBLISHED;
    }

    static WorkspaceFix publish(WorkspaceRow row) {
        return new WorkspaceFix(
                "Publish " + row.path() + " again",
                false,
                row.file(),
                editor -> editor.set(JsonPointer.of("properties", "status"), "published"));
    }
}
