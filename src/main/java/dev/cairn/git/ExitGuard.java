package dev.cairn.git;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Work that tidies up when the program is told to end (Ctrl-C, SIGTERM) in the middle of it: the
 * work is interrupted, and the end waits until it has put back what it changed.
 */
final class ExitGuard implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 15;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread atExit;
    private boolean registered;

    ExitGuard() {
        Thread working = Thread.currentThread();
        atExit =
                new Thread(
                        () -> {
                            working.interrupt();
                            await();
                        },
                        "cairn-export-exit");
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
            registered = true;
        } catch (IllegalStateException endingAlready) {
            registered = false;
        }
    }

    private void await() {
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        if (registered) {
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException ending) {
                // The hook waits for nothing any more.
                return;
            }
        }
    }
}
