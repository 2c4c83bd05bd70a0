package dev.cairn.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.workspace.item.WorkspaceRow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Keeps what a workspace tells, and waits for it. */
final class KeptRows implements WorkspaceListener {

    final Map<String, WorkspaceRow> rows = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();

    @Override
    public void rowsChanged(List<WorkspaceRow> changed) {
        changed.forEach(row -> rows.put(row.path(), row));
        signal();
    }

    @Override
    public void rowsRemoved(Set<String> paths) {
        rows.keySet().removeAll(paths);
        signal();
    }

    @Override
    public void stateChanged(WorkspaceState state) {
        signal();
    }

    private void signal() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void await(String what, BooleanSupplier until) throws InterruptedException {
        long left = TimeUnit.SECONDS.toNanos(20);
        lock.lock();
        try {
            while (!until.getAsBoolean()) {
                left = news.awaitNanos(left);
                assertThat(left).as(what).isPositive();
            }
        } finally {
            lock.unlock();
        }
    }
}
