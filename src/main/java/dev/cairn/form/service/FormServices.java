package dev.cairn.form.service;

import dev.cairn.form.BackgroundJobs;
import dev.cairn.form.RunningTask;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the forms of one open item may ask of the computer. Belongs to the JavaFX thread; the disk
 * is looked at in the background, and nothing is heard of it any more once this is closed.
 */
public final class FormServices {

    private final Supplier<@Nullable Path> file;
    private final Supplier<List<Path>> checkouts;
    private final LocalFileChooser choice;
    private final BackgroundJobs background;
    private final Supplier<List<String>> collections;
    private final Set<RunningTask> running = new HashSet<>();
    private boolean closed;

    /**
     * @param file the item's own file, asked each time; null while it has none
     * @param checkouts other checkouts that the user works with, the latest first
     * @param collections the collections of all items that are open
     */
    public FormServices(
            Supplier<@Nullable Path> file,
            Supplier<List<Path>> checkouts,
            Supplier<List<String>> collections,
            LocalFileChooser choice,
            BackgroundJobs background) {
        this.collections = collections;
        this.file = file;
        this.checkouts = checkouts;
        this.choice = choice;
        this.background = background;
    }

    /** The item's own file; null while it has none. */
    public @Nullable Path file() {
        return file.get();
    }

    /** The collections of all items that are open, this one too; each once. */
    public List<String> openCollections() {
        return collections.get();
    }

    /** Asks the user for a file; null when the user thought better of it. */
    public @Nullable Path choose(String title) {
        Path own = file.get();
        return choice.file(title, own == null ? null : own.toAbsolutePath().getParent());
    }

    /**
     * Does a job in the background.
     *
     * @param done told what came of it, on the JavaFX thread
     * @param failed told why nothing came of it
     */
    public <T> RunningTask run(
            BackgroundJobs.Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        List<RunningTask> self = new ArrayList<>();
        RunningTask started =
                background.run(
                        job,
                        result -> {
                            running.removeAll(self);
                            if (!closed) {
                                done.accept(result);
                            }
                        },
                        failure -> {
                            running.removeAll(self);
                            if (!closed) {
                                failed.accept(failure);
                            }
                        });
        self.add(started);
        running.add(started);
        return started;
    }

    /**
     * Looks for contacts and themes that other items use: in the checkout that the item lies in, or
     * else in the one that was used last.
     *
     * @param found told what there is
     * @param none told in a sentence why there is nothing, and how to get something
     */
    public RunningTask lookForReuse(Consumer<CheckoutReuse> found, Consumer<String> none) {
        Path own = file.get();
        List<Path> places = new ArrayList<>();
        if (own != null) {
            places.add(own);
        }
        places.addAll(checkouts.get());
        return run(
                () -> CheckoutReuse.read(places, () -> Thread.currentThread().isInterrupted()),
                reuse ->
                        reuse.ifPresentOrElse(
                                found, () -> none.accept(CheckoutReuse.howToGetSome(own != null))),
                failure -> none.accept("The checkout could not be read."));
    }

    /** Stops what is under way. */
    public void close() {
        closed = true;
        running.forEach(RunningTask::cancel);
        running.clear();
    }
}
