package dev.cairn.workspace;

import dev.cairn.workspace.item.WorkspaceRow;

import java.util.List;
import java.util.Set;

/** Hears of a workspace; called on threads of its own, one call at a time. */
public interface WorkspaceListener {

    /** Rows that are new or other than before; each takes the place of the one of its path. */
    void rowsChanged(List<WorkspaceRow> rows);

    /** Rows that are gone, by path. */
    void rowsRemoved(Set<String> paths);

    /** How far the workspace is, and what is checked out. */
    void stateChanged(WorkspaceState state);
}
