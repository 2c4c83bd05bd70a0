package dev.cairn.workspace.rule;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.stac.RelativeHref;
import dev.cairn.workspace.item.ItemLink;
import dev.cairn.workspace.item.WorkspaceRow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A version that links to the one before or after it, which does not link back. */
final class BackLinkRule implements WorkspaceRule {

    private static final RuleInfo INFO =
            WorkspaceRule.info(
                    "back-link",
                    Severity.WARNING,
                    "A link to the version before or after has its counterpart there.",
                    "Who is at the old version does not learn of the new one.",
                    "Adds the link to the other item.");

    private static final Map<String, String> BACK =
            Map.of(
                    "predecessor-version",
                    "successor-version",
                    "successor-version",
                    "predecessor-version");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ItemGraph items, Consumer<WorkspaceFinding> out) {
        for (WorkspaceRow row : items.items()) {
            for (ItemLink link : row.head().links()) {
                @Nullable String back = BACK.get(link.rel());
                @Nullable WorkspaceRow other = back == null ? null : items.follow(row, link);
                if (back != null
                        && other != null
                        && other != row
                        && other.head().isItem()
                        && !linksBack(items, other, back, row)) {
                    out.accept(
                            new WorkspaceFinding(
                                    INFO,
                                    row.path(),
                                    LinkRoles.href(link),
                                    "%s has no link “%s” back to this item."
                                            .formatted(other.path(), back),
                                    fix(row, other, back)));
                }
            }
        }
    }

    private static boolean linksBack(
            ItemGraph items, WorkspaceRow other, String back, WorkspaceRow row) {
        return other.head().links().stream()
                .anyMatch(link -> link.rel().equals(back) && items.follow(other, link) == row);
    }

    private static List<WorkspaceFix> fix(WorkspaceRow row, WorkspaceRow other, String back) {
        return RelativeHref.of(other.file(), row.file()).stream()
                .map(
                        href ->
                                new WorkspaceFix(
                                        "Add the link to " + other.path(),
                                        true,
                                        other.file(),
                                        editor -> ItemLinks.addVersion(editor, back, href)))
                .toList();
    }
}
