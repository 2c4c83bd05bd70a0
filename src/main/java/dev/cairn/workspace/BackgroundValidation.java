package dev.cairn.workspace;

import dev.cairn.workspace.item.FindingCounts;
import dev.cairn.workspace.item.WorkspaceRow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Validates the rows that are waiting for it, those in sight first, on a few threads. */
final class BackgroundValidation {

    private static final System.Logger LOG = System.getLogger(BackgroundValidation.class.getName());

    /** Rows that were validated are told in bundles, or the window would repaint for each. */
    private static final int BUNDLE = 32;

    private final RowValidator validator;
    private final RowTable rows;
    private final WorkspaceNews news;
    private final Executor workers;
    private final int most;
    private final ValidationQueue queue = new ValidationQueue();
    private final AtomicInteger running = new AtomicInteger();

    /**
     * @param most how many threads may validate at a time
     */
    BackgroundValidation(
            RowValidator validator, RowTable rows, WorkspaceNews news, Executor workers, int most) {
        this.validator = validator;
        this.rows = rows;
        this.news = news;
        this.workers = workers;
        this.most = most;
    }

    void setVisible(List<String> paths) {
        queue.setVisible(paths);
    }

    /** Validates these rows, some time. */
    void add(List<String> paths) {
        if (!paths.isEmpty()) {
            queue.add(paths);
            tellWaiting();
            start();
        }
    }

    /** Rows that are gone. */
    void remove(Collection<String> paths) {
        queue.remove(paths);
    }

    /** Validates no more of what is waiting. */
    void cancel() {
        queue.clear();
        tellWaiting();
    }

    private void tellWaiting() {
        news.change(now -> now.withWaiting(queue.size() + running.get()));
    }

    private void start() {
        for (int now = running.get(); now < most; now = running.get()) {
            if (running.compareAndSet(now, now + 1)) {
                try {
                    workers.execute(this::drain);
                } catch (RejectedExecutionException closed) {
                    LOG.log(System.Logger.Level.DEBUG, "the workspace was closed", closed);
                    return;
                }
            }
        }
    }

    private void drain() {
        List<WorkspaceRow> done = new ArrayList<>();
        try {
            for (String path = queue.next(); path != null; path = queue.next()) {
                WorkspaceRow row = rows.get(path);
                if (row == null) {
                    continue;
                }
                FindingCounts counts = validator.counts(row.file());
                WorkspaceRow checked = rows.validated(path, row.mark(), counts);
                if (checked != null) {
                    done.add(checked);
                }
                if (done.size() >= BUNDLE) {
                    tell(done);
                }
            }
        } finally {
            news.changed(List.copyOf(done));
            // only now: whoever sees that nothing is waiting has been told of all rows
            running.decrementAndGet();
            tellWaiting();
        }
        if (queue.size() > 0) {
            // something came in between the last look and the end
            start();
        }
    }

    private void tell(List<WorkspaceRow> done) {
        news.changed(List.copyOf(done));
        done.clear();
        tellWaiting();
    }
}
