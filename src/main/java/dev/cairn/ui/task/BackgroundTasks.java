package dev.cairn.ui.task;

import dev.cairn.form.BackgroundJobs;
import dev.cairn.form.RunningTask;

import javafx.application.Platform;

import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The threads beside the window's, and the way back to it. No failure goes unheard: each is logged
 * at least.
 */
public final class BackgroundTasks implements BackgroundJobs, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(BackgroundTasks.class.getName());

    private final ExecutorService work = pool(2, "cairn-work");
    private final ExecutorService checks = pool(1, "cairn-check");
    private final ScheduledExecutorService disk =
            Executors.newSingleThreadScheduledExecutor(named("cairn-disk"));

    /** For longer work: reading files, parsing large texts, git. */
    public Executor work() {
        return logging(work);
    }

    /** For checks of texts, one after the other. */
    public Executor checks() {
        return logging(checks);
    }

    /** For small writes of what the user must not lose, in their order. */
    public ScheduledExecutorService disk() {
        return disk;
    }

    /** The window's thread: at once where this is it already. */
    public Executor window() {
        return action -> {
            if (Platform.isFxApplicationThread()) {
                action.run();
            } else {
                Platform.runLater(action);
            }
        };
    }

    @Override
    public <T> RunningTask run(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        RunningTask running = new RunningTask();
        work().execute(
                        () -> {
                            running.thread(Thread.currentThread());
                            try {
                                T result = job.run();
                                window().execute(
                                                () ->
                                                        running.unlessCancelled(
                                                                () -> done.accept(result)));
                            } catch (Exception e) {
                                window().execute(
                                                () ->
                                                        running.unlessCancelled(
                                                                () -> failed.accept(e)));
                            } finally {
                                running.thread(null);
                            }
                        });
        return running;
    }

    @Override
    public void close() {
        work.shutdownNow();
        checks.shutdownNow();
        disk.shutdown();
    }

    /** A pool that lets go of what comes when it is closed: the window is, and nobody waits. */
    private static ExecutorService pool(int threads, String name) {
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                named(name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static Executor logging(Executor pool) {
        return action ->
                pool.execute(
                        () -> {
                            try {
                                action.run();
                            } catch (RuntimeException | Error e) {
                                LOG.log(Level.ERROR, "Work in the background failed.", e);
                            }
                        });
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return action -> {
            Thread thread = new Thread(action, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
