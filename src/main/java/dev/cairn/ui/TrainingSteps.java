package dev.cairn.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * Things to do in a window one after the other, each when what came of the one before is on the
 * screen: some pulses later, also while a dialog waits for an answer.
 */
final class TrainingSteps {

    private static final int PULSES = 4;
    private static final long GIVE_UP_NANOS = Duration.ofSeconds(60).toNanos();

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<Step> between = new ArrayList<>();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pulse(now);
                }
            };
    private int pulses;
    private long since;
    private boolean busy;
    private @Nullable Throwable failure;

    private record Step(
            String name, Supplier<? extends @Nullable Object> awaited, Runnable action) {}

    /** Does something, after all that was asked for before. */
    void step(Runnable action) {
        steps.add(new Step("a step", () -> true, action));
    }

    /** Waits until something is there. */
    void await(String name, Supplier<? extends @Nullable Object> awaited) {
        steps.add(new Step(name, awaited, () -> {}));
    }

    /** Does something right after the step that asks for it. */
    void next(Runnable action) {
        between.add(new Step("a step", () -> true, action));
    }

    void start() {
        timer.start();
    }

    /** What went wrong, after which the program was ended; null when nothing did. */
    @Nullable Throwable failure() {
        return failure;
    }

    /** Ends the program, because something went wrong. */
    void fail(Throwable reason) {
        timer.stop();
        failure = reason;
        Platform.exit();
    }

    private void pulse(long now) {
        if (since == 0) {
            since = now;
        }
        Step step = steps.peek();
        if (step == null || busy || ++pulses < PULSES) {
            return;
        }
        if (step.awaited().get() == null) {
            if (now - since > GIVE_UP_NANOS) {
                fail(
                        new IllegalStateException(
                                "The training run waits in vain for " + step.name()));
            }
            return;
        }
        steps.remove();
        pulses = 0;
        since = now;
        busy = true;
        // a dialog cannot be opened from a pulse, and a step may open one and wait for it
        Platform.runLater(() -> act(step));
    }

    private void act(Step step) {
        busy = false;
        try {
            step.action().run();
        } catch (RuntimeException failed) {
            fail(failed);
        }
        for (Step next : between.reversed()) {
            steps.addFirst(next);
        }
        between.clear();
    }
}
