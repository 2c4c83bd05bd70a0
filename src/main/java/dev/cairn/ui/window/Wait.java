package dev.cairn.ui.window;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.function.Consumer;

/** Says that something takes its time, once it does, and offers to end it. */
final class Wait {

    private static final Duration PATIENCE = Duration.millis(300);

    private final PauseTransition pause = new PauseTransition(PATIENCE);
    private final Notice notice;
    private final Consumer<Notice> hide;

    /**
     * Starts to wait.
     *
     * @param sentence what is waited for
     * @param cancel ends it
     */
    Wait(String sentence, Runnable cancel, Consumer<Notice> show, Consumer<Notice> hide) {
        this.hide = hide;
        notice =
                Notice.busy(sentence)
                        .button(
                                "Cancel",
                                () -> {
                                    over();
                                    cancel.run();
                                });
        pause.setOnFinished(event -> show.accept(notice));
        pause.play();
    }

    /** It is done. */
    void over() {
        pause.stop();
        hide.accept(notice);
    }
}
