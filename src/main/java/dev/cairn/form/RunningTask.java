package dev.cairn.form;

import org.jspecify.annotations.Nullable;

/** A job that was started and may be cancelled: what comes of it is dropped then. */
public final class RunningTask {

    private @Nullable Thread thread;
    private boolean cancelled;

    /** Interrupts the job, and drops its result. */
    public synchronized void cancel() {
        cancelled = true;
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    /** The thread that the job runs on; null once it is done. */
    public synchronized void thread(@Nullable Thread next) {
        thread = next;
        if (next != null && cancelled) {
            next.interrupt();
        }
    }

    /** Runs what comes of the job, unless nobody wants it any more. */
    public void unlessCancelled(Runnable action) {
        boolean wanted;
        synchronized (this) {
            wanted = !cancelled;
        }
        if (wanted) {
            action.run();
        }
    }
}
