package dev.cairn.workspace;

import dev.cairn.git.CheckoutStatus;
import dev.cairn.git.FileState;
import dev.cairn.workspace.item.FileMark;
import dev.cairn.workspace.item.FindingCounts;
import dev.cairn.workspace.item.WorkspaceRow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The rows of a workspace by path, for all threads. */
final class RowTable {

    private final Map<String, WorkspaceRow> rows = new TreeMap<>();
    private Function<String, @Nullable FileState> git = path -> null;

    synchronized List<WorkspaceRow> all() {
        return List.copyOf(rows.values());
    }

    synchronized Map<String, WorkspaceRow> byPath() {
        return new HashMap<>(rows);
    }

    synchronized @Nullable WorkspaceRow get(String path) {
        return rows.get(path);
    }

    /** Takes rows as they were read, and gives them back with what git says of them. */
    synchronized List<WorkspaceRow> put(List<WorkspaceRow> read) {
        List<WorkspaceRow> taken = new ArrayList<>(read.size());
        for (WorkspaceRow row : read) {
            WorkspaceRow known = row.withGit(git.apply(row.path()));
            rows.put(row.path(), known);
            taken.add(known);
        }
        return taken;
    }

    /** Removes the rows that are not among the paths, and tells which. */
    synchronized Set<String> keepOnly(Set<String> paths) {
        Set<String> gone = new java.util.HashSet<>(rows.keySet());
        gone.removeAll(paths);
        rows.keySet().removeAll(gone);
        return gone;
    }

    synchronized boolean remove(String path) {
        return rows.remove(path) != null;
    }

    /** Gives a row its findings, unless its file was read again since; null then. */
    synchronized @Nullable WorkspaceRow validated(
            String path, FileMark mark, FindingCounts counts) {
        WorkspaceRow row = rows.get(path);
        if (row == null || !row.mark().equals(mark)) {
            return null;
        }
        WorkspaceRow changed = row.withOwn(counts);
        rows.put(path, changed);
        return changed;
    }

    /**
     * Asks git's status for each row from now on, and gives the rows that this changes.
     *
     * @param status null outside of a checkout
     * @param prefix the path of the workspace within the checkout, with a slash; empty where it is
     *     the checkout
     */
    synchronized List<WorkspaceRow> follow(@Nullable CheckoutStatus status, String prefix) {
        git = path -> status == null ? null : status.stateOf(prefix + path);
        return changeAll(row -> row.withGit(git.apply(row.path())));
    }

    /** Gives each row the findings between items, and gives the rows that this changes. */
    synchronized List<WorkspaceRow> across(Map<String, FindingCounts> counts) {
        return changeAll(
                row -> row.withAcross(counts.getOrDefault(row.path(), FindingCounts.NONE)));
    }

    private List<WorkspaceRow> changeAll(UnaryOperator<WorkspaceRow> change) {
        List<WorkspaceRow> changed = new ArrayList<>();
        rows.replaceAll(
                (path, row) -> {
                    WorkspaceRow now = change.apply(row);
                    if (now.git() == row.git() && now.across().equals(row.across())) {
                        return row;
                    }
                    changed.add(now);
                    return now;
                });
        return changed;
    }
}
