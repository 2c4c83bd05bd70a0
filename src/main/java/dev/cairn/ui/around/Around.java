package dev.cairn.ui.around;

import dev.cairn.form.BackgroundJobs;
import dev.cairn.form.Running;

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
public final class Around {

    private final Supplier<@Nullable Path> file;
    private final Supplier<List<Path>> checkouts;
    private final FileChoice choice;
    private final BackgroundJobs background;
    private final Set<Running> running = new HashSet<>();
    private boolean closed;

    /**
     * @param file the item's own file, asked each time; null while it has none
     * @param checkouts other checkouts that the user works with, the latest first
     */
    public Around(
            Supplier<@Nullable Path> file,
            Supplier<List<Path>> checkouts,
            FileChoice choice,
            BackgroundJobs background) {
        this.file = file;
        this.checkouts = checkouts;
        this.choice = choice;
        this.background = background;
    }

    /** The item's own file; null while it has none. */
    public @Nullable Path file() {
        return file.get();
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
    public <T> Running run(
            BackgroundJobs.Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        List<Running> self = new ArrayList<>();
        Running started =
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
    public Running lookForReuse(Consumer<Reuse> found, Consumer<String> none) {
        Path own = file.get();
        List<Path> places = new ArrayList<>();
        if (own != null) {
            places.add(own);
        }
        places.addAll(checkouts.get());
        return run(
                () -> Reuse.read(places, () -> Thread.currentThread().isInterrupted()),
                reuse ->
                        reuse.ifPresentOrElse(
                                found, () -> none.accept(Reuse.howToGetSome(own != null))),
                failure -> none.accept("The checkout could not be read."));
    }

    /** Stops what is under way. */
    public void close() {
        closed = true;
        running.forEach(Running::cancel);
        running.clear();
    }
}
