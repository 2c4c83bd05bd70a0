package dev.cairn.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
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
final class OrderedParallelRun {

    private static final int AHEAD = 256;

    /** Most things that are handed over at once: each time costs as much as a small file does. */
    private static final int BUNDLE = 32;

    /** So many things are handed over one by one, since a short row may hold large ones. */
    private static final int SINGLE = 64;

    private OrderedParallelRun() {}

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
            Deque<Future<List<R>>> waiting = new ArrayDeque<>();
            waiting.add(workers.submit(() -> all(List.of(first), work)));
            int taken = 1;
            int held = 1;
            while (!waiting.isEmpty()) {
                while (held < AHEAD && things.hasNext()) {
                    List<T> bundle = next(things, taken < SINGLE ? 1 : BUNDLE);
                    taken += bundle.size();
                    held += bundle.size();
                    waiting.add(workers.submit(() -> all(bundle, work)));
                }
                List<R> done = result(waiting.remove());
                done.forEach(then);
                held -= done.size();
            }
        }
    }

    private static <T> List<T> next(Iterator<? extends T> things, int most) {
        List<T> bundle = new ArrayList<>(most);
        while (bundle.size() < most && things.hasNext()) {
            bundle.add(things.next());
        }
        return bundle;
    }

    private static <T, R> List<R> all(List<T> things, Function<T, R> work) {
        List<R> results = new ArrayList<>(things.size());
        for (T thing : things) {
            results.add(work.apply(thing));
        }
        return results;
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
