package dev.cairn.workspace;

import dev.cairn.workspace.item.WorkspaceRow;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Tells listeners what happens in a workspace, one thing at a time, and knows how far it is. */
final class WorkspaceNews {

    private final List<WorkspaceListener> listeners = new CopyOnWriteArrayList<>();
    private volatile WorkspaceState state = WorkspaceState.START;

    void add(WorkspaceListener listener) {
        listeners.add(listener);
    }

    /** Without a lock: a listener asks while it is told. */
    WorkspaceState state() {
        return state;
    }

    synchronized void changed(List<WorkspaceRow> rows) {
        if (!rows.isEmpty()) {
            listeners.forEach(each -> each.rowsChanged(rows));
        }
    }

    synchronized void removed(Set<String> gone) {
        if (!gone.isEmpty()) {
            listeners.forEach(each -> each.rowsRemoved(gone));
        }
    }

    synchronized void change(UnaryOperator<WorkspaceState> how) {
        WorkspaceState now = how.apply(state);
        if (!now.equals(state)) {
            state = now;
            listeners.forEach(each -> each.stateChanged(now));
        }
    }
}
