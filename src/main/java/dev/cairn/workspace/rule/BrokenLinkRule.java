package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.workspace.item.ItemLink;
import dev.cairn.workspace.item.WorkspaceRow;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A link to a file that is not there. */
final class BrokenLinkRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "link-broken",
                    Severity.WARNING,
                    "A link to a path leads to a file.",
                    "Who follows it finds nothing, here and in the catalogue.",
                    "Leads it to the file of that name elsewhere in the checkout, or removes it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        for (WorkspaceRow row : items.items()) {
            for (ItemLink link : row.head().links()) {
                boolean other =
                        LinkRoles.isUpwards(link)
                                || LinkRoles.isSelf(link)
                                || LinkRoles.isDerivation(link) && row.head().kind().isModel();
                Optional<Path> target = other ? Optional.empty() : items.target(row, link);
                if (target.isPresent() && !items.exists(target.get())) {
                    out.accept(
                            new WorkspaceFinding(
                                    INFO,
                                    row.path(),
                                    LinkRoles.href(link),
                                    "The link “%s” leads to %s, and there is no such file."
                                            .formatted(link.rel(), link.href()),
                                    LinkFixes.of(items, row, link, target.get())));
                }
            }
        }
    }
}
