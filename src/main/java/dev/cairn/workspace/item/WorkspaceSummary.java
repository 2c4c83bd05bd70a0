package dev.cairn.workspace.item;

import dev.cairn.git.CheckoutStatus;
import dev.cairn.git.FileState;
import dev.cairn.stac.PublicationStatus;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A workspace in numbers, and in words.
 *
 * @param items how many items there are
 * @param drafts how many of them are drafts
 * @param published how many are published
 * @param unpublished how many are unpublished
 * @param broken how many have errors, as far as they are validated
 * @param changed how many git has a change of
 * @param validated how many are validated
 */
public record WorkspaceSummary(
        int items,
        int drafts,
        int published,
        int unpublished,
        int broken,
        int changed,
        int validated) {

    /** Counts rows; Collections and Catalogs are no items. */
    public static WorkspaceSummary of(Collection<WorkspaceRow> rows) {
        int[] counts = new int[7];
        for (WorkspaceRow row : rows) {
            if (!row.head().isItem()) {
                continue;
            }
            PublicationStatus status = row.head().status();
            FindingCounts findings = row.findings();
            FileState git = row.git();
            counts[0]++;
            counts[1] += status == PublicationStatus.DRAFT ? 1 : 0;
            counts[2] += status == PublicationStatus.PUBLISHED ? 1 : 0;
            counts[3] += status == PublicationStatus.UNPUBLISHED ? 1 : 0;
            counts[4] += findings != null && findings.errors() > 0 ? 1 : 0;
            counts[5] += git != null && git.isChange() ? 1 : 0;
            counts[6] += findings != null ? 1 : 0;
        }
        return new WorkspaceSummary(
                counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
    }

    /** "12 items: 3 drafts, 9 published. 2 are broken. 4 are changed." */
    public String sentence() {
        if (items == 0) {
            return "There are no STAC Items here.";
        }
        List<String> parts = new ArrayList<>();
        add(parts, drafts, drafts == 1 ? "draft" : "drafts");
        add(parts, published, "published");
        add(parts, unpublished, "unpublished");
        return (items == 1 ? "1 item" : items + " items")
                + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
                + "."
                + are(broken, "broken")
                + are(changed, "changed");
    }

    /**
     * What is checked out, what it feeds, and how it stands to its upstream.
     *
     * @param status null outside of a checkout
     */
    public static String branchSentence(@Nullable CheckoutStatus status) {
        if (status == null) {
            return "This folder is in no git checkout.";
        }
        String upstream = status.upstream();
        if (upstream == null) {
            return status.branch().sentence() + " It follows no branch of a remote.";
        }
        if (status.ahead() == 0 && status.behind() == 0) {
            return status.branch().sentence() + " It is where " + upstream + " is.";
        }
        List<String> parts = new ArrayList<>();
        if (status.ahead() > 0) {
            parts.add(commits(status.ahead()) + " ahead of " + upstream);
        }
        if (status.behind() > 0) {
            parts.add(
                    commits(status.behind()) + " behind" + (parts.isEmpty() ? " " + upstream : ""));
        }
        return status.branch().sentence() + " It is " + String.join(" and ", parts) + ".";
    }

    private static String commits(int count) {
        return count == 1 ? "1 commit" : count + " commits";
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static String are(int count, String what) {
        return count == 0 ? "" : " " + count + (count == 1 ? " is " : " are ") + what + ".";
    }
}
