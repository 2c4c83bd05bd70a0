package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.workspace.item.ItemLink;
import dev.cairn.workspace.item.WorkspaceRow;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A link to a Collection or Catalog whose file is not there. */
final class CollectionFileRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "collection-file",
                    Severity.HINT,
                    "The Collection that an item links to has a file.",
                    "The service makes the collection itself; other tools that read the checkout look for the file.",
                    "Leads the link to the file of that name elsewhere in the checkout, or removes it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        for (WorkspaceRow row : items.items()) {
            for (ItemLink link : row.head().links()) {
                Optional<Path> target =
                        LinkRoles.isUpwards(link) ? items.target(row, link) : Optional.empty();
                if (target.isPresent() && !items.exists(target.get())) {
                    out.accept(
                            new WorkspaceFinding(
                                    INFO,
                                    row.path(),
                                    LinkRoles.href(link),
                                    "The link “%s” leads to %s, and there is no such file here."
                                            .formatted(link.rel(), link.href()),
                                    LinkFixes.of(items, row, link, target.get())));
                }
            }
        }
    }
}
