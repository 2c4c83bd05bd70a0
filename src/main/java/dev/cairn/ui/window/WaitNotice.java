package dev.cairn.ui.window;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.function.Consumer;

/** Says that something takes its time, once it does, and offers to end it. */
final class WaitNotice {

    private static final Duration PATIENCE = Duration.millis(300);

    private final PauseTransition pause = new PauseTransition(PATIENCE);
    private final NoticeBar notice;
    private final Consumer<NoticeBar> hide;

    /**
     * Starts to wait.
     *
     * @param sentence what is waited for
     * @param cancel ends it
     */
    WaitNotice(
            String sentence, Runnable cancel, Consumer<NoticeBar> show, Consumer<NoticeBar> hide) {
        this.hide = hide;
        notice =
                NoticeBar.busy(sentence)
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
