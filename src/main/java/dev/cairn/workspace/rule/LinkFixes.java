package dev.cairn.workspace.rule;

import dev.cairn.stac.RelativeHref;
import dev.cairn.workspace.item.ItemLink;
import dev.cairn.workspace.item.WorkspaceRow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What fixes a link that leads nowhere. */
final class LinkFixes {

    private LinkFixes() {}

    /** Leads it to the only file of that name elsewhere, or takes it away. */
    static List<WorkspaceFix> of(ItemGraph items, WorkspaceRow row, ItemLink link, Path missing) {
        List<WorkspaceFix> fixes = new ArrayList<>();
        List<WorkspaceRow> named = items.named(String.valueOf(missing.getFileName()));
        if (named.size() == 1) {
            RelativeHref.of(row.file(), named.getFirst().file())
                    .ifPresent(
                            href ->
                                    fixes.add(
                                            new WorkspaceFix(
                                                    "Lead it to " + href,
                                                    false,
                                                    row.file(),
                                                    editor ->
                                                            editor.set(
                                                                    LinkRoles.href(link), href))));
        }
        fixes.add(
                new WorkspaceFix(
                        "Remove the link",
                        false,
                        row.file(),
                        editor -> editor.remove(LinkRoles.link(link))));
        return fixes;
    }
}
