package dev.cairn.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many things with all cores, and the results in the order of the things. Only so many are
 * held at a time, however many there are.
 */
final class InOrder {

    private static final int AHEAD = 128;

    private InOrder() {}

    /** Does the work for each thing, and hands each result on, on the thread that calls. */
    static <T, R> void run(
            Iterator<? extends T> things, int cores, Function<T, R> work, Consumer<R> then) {
        if (!things.hasNext()) {
            return;
        }
        T first = things.next();
        if (cores < 2 || !things.hasNext()) {
            then.accept(work.apply(first));
            while (things.hasNext()) {
                then.accept(work.apply(things.next()));
            }
            return;
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            waiting.add(workers.submit(() -> work.apply(first)));
            while (!waiting.isEmpty()) {
                while (waiting.size() < AHEAD && things.hasNext()) {
                    T thing = things.next();
                    waiting.add(workers.submit(() -> work.apply(thing)));
                }
                then.accept(result(waiting.remove()));
            }
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
