package dev.cairn.ui.fix;

import dev.cairn.check.Fix;
import dev.cairn.form.review.FixPreview;
import dev.cairn.ui.session.DocumentSession;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import java.util.function.Supplier;

/** Shows what a fix would change while the mouse rests on its button. */
public final class FixTip {

    private static final Duration DELAY = Duration.millis(350);

    private FixTip() {}

    /** Gives a button of a fix its preview. */
    public static void install(Control button, DocumentSession session, Fix fix) {
        install(button, session, fix.fullTitle(), () -> fix);
    }

    /**
     * Gives a button of a fix its preview.
     *
     * @param fix asked when the preview is shown
     */
    public static void install(
            Control button, DocumentSession session, String title, Supplier<Fix> fix) {
        FixCard card = new FixCard();
        Tooltip tip = new Tooltip();
        tip.getStyleClass().add("fix-tip");
        tip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tip.setGraphic(card);
        tip.setShowDelay(DELAY);
        tip.setShowDuration(Duration.INDEFINITE);
        tip.setOnShowing(event -> card.show(title, FixPreview.of(session.model(), fix.get())));
        button.setTooltip(tip);
    }
}
