package dev.cairn.ui.json;

import javafx.geometry.Point2D;
import javafx.stage.Popup;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.IntFunction;

/** Shows what is known of the place under the mouse, or at the caret when F1 is pressed. */
final class HoverHelp {

    private static final Duration DELAY = Duration.ofMillis(400);
    private static final double BELOW = 16;

    private final CodeArea area;
    private final IntFunction<HelpCard> cards;
    private final Popup popup = new Popup();

    /**
     * @param cards what is known of an offset of the view
     */
    HoverHelp(CodeArea area, IntFunction<HelpCard> cards) {
        this.area = area;
        this.cards = cards;
        popup.setAutoHide(true);
        area.setMouseOverTextDelay(DELAY);
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> {
                    Point2D at = event.getScreenPosition();
                    show(event.getCharacterIndex(), at.getX(), at.getY() + BELOW);
                });
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> popup.hide());
        area.plainTextChanges().subscribe(change -> popup.hide());
    }

    void showAtCaret() {
        area.getCaretBounds()
                .ifPresent(
                        bounds ->
                                show(area.getCaretPosition(), bounds.getMinX(), bounds.getMaxY()));
    }

    @Nullable HelpCard shown() {
        return popup.isShowing() && popup.getContent().getFirst() instanceof HelpCard card
                ? card
                : null;
    }

    private void show(int offset, double x, double y) {
        HelpCard card = cards.apply(offset);
        popup.hide();
        if (!card.isEmpty() && area.getScene() != null) {
            popup.getContent().setAll(card);
            popup.show(area, x, y);
        }
    }
}
