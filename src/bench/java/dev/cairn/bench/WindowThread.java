package dev.cairn.bench;

import dev.cairn.settings.ColourTheme;
import dev.cairn.settings.UserSettings;
import dev.cairn.ui.window.ThemeSwitch;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

/** The thread that draws windows, for benchmarks that need one. */
final class WindowThread {

    private WindowThread() {}

    /** Starts it, unless another benchmark has done so, and sets the light theme. */
    static void start() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException running) {
            started.countDown();
        }
        started.await();
        Platform.setImplicitExit(false);
        UserSettings light = new UserSettings();
        light.theme().set(ColourTheme.LIGHT);
        fx(
                () -> {
                    ThemeSwitch.follow(light.theme());
                    return null;
                });
    }

    /** Runs an action on it and waits for what it gives. */
    static <T extends @Nullable Object> T fx(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }
}
