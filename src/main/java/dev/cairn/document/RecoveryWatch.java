package dev.cairn.document;

import dev.cairn.files.FileProblem;
import dev.cairn.files.FileStamp;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps the unsaved text of one document aside a moment after each change, and forgets it when the
 * document is saved or closed. Typing is not slowed down: one text at most is on its way.
 */
public final class RecoveryWatch implements DocumentListener {

    /** How long after a change the text is kept, in milliseconds. */
    public static final long DELAY = 1000;

    private final Document document;
    private final RecoveryFolder recovery;
    private final ScheduledExecutorService disk;
    private final Executor owner;
    private final Consumer<FileProblem> failed;
    private final String key;
    private final Subscription subscription;
    private boolean planned;
    private boolean closed;

    /**
     * Starts to watch.
     *
     * @param disk waits and writes; one thread, so that the writes keep their order
     * @param owner runs what belongs on the document's thread
     * @param failed is told on the disk's thread when a text could not be kept
     */
    public RecoveryWatch(
            Document document,
            RecoveryFolder recovery,
            ScheduledExecutorService disk,
            Executor owner,
            Consumer<FileProblem> failed) {
        this.document = document;
        this.recovery = recovery;
        this.disk = disk;
        this.owner = owner;
        this.failed = failed;
        this.key = recovery.newKey();
        this.subscription = document.listen(this);
        plan();
    }

    @Override
    public void changed(TextChange change) {
        plan();
    }

    @Override
    public void saved() {
        plan();
    }

    /** The document is closed, saved or not: nothing is kept for it any more. */
    public void close() {
        closed = true;
        subscription.cancel();
        disk.execute(() -> recovery.forget(key));
    }

    private void plan() {
        if (!planned && !closed) {
            planned = true;
            disk.schedule(() -> owner.execute(this::keep), DELAY, TimeUnit.MILLISECONDS);
        }
    }

    private void keep() {
        planned = false;
        if (closed) {
            return;
        }
        if (!document.dirty()) {
            disk.execute(() -> recovery.forget(key));
            return;
        }
        String text = document.text();
        @Nullable Path file = document.file();
        @Nullable FileStamp base = document.stamp();
        disk.execute(
                () -> {
                    try {
                        recovery.keep(key, file, base, text);
                    } catch (FileProblem problem) {
                        failed.accept(problem);
                    }
                });
    }
}
