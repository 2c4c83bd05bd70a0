package dev.cairn.form;

import java.util.function.Consumer;

/**
 * Does work away from the thread that owns the documents, and brings what came of it back there.
 */
public interface BackgroundJobs {

    /** Something that takes its time and may fail. */
    @FunctionalInterface
    interface Job<T> {
        /** Does it, away from the thread that owns the documents. */
        T run() throws Exception;
    }

    /**
     * Does a job in the background.
     *
     * @param done told what came of it, on the thread that owns the documents
     * @param failed told there why nothing came of it
     */
    <T> RunningTask run(Job<T> job, Consumer<T> done, Consumer<Exception> failed);
}
