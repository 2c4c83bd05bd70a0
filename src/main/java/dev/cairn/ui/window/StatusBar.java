package dev.cairn.ui.window;

import dev.cairn.check.Report;
import dev.cairn.json.TextPosition;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/**
 * The last line of the window: where the item lies, what it was checked against, where the caret
 * is.
 */
final class StatusBar extends HBox {

    private static final Duration READING = Duration.seconds(6);
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");

    private final Label place = new Label();
    private final Label checked = new Label();
    private final Label caret = new Label();
    private final PauseTransition told = new PauseTransition(READING);
    private String words = "";

    StatusBar() {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        place.setId("status-place");
        checked.setId("status-checked");
        caret.setId("status-caret");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place.setMinWidth(0);
        checked.setMinWidth(Region.USE_PREF_SIZE);
        caret.setMinWidth(Region.USE_PREF_SIZE);
        told.setOnFinished(
                event -> {
                    place.pseudoClassStateChanged(TOLD, false);
                    place.setText(words);
                });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(place, space, checked, caret);
    }

    void clear() {
        place("");
        checked.setText("");
        caret.setText("");
    }

    /** Where the item lies. */
    void place(String now) {
        words = now;
        if (told.getStatus() != Animation.Status.RUNNING) {
            place.setText(now);
        }
    }

    /** Says something for a while. */
    void tell(String sentence) {
        place.setText(sentence);
        place.pseudoClassStateChanged(TOLD, true);
        told.playFromStart();
    }

    void checked(@Nullable Report report) {
        int schemas = report == null ? 0 : report.schemas().size();
        checked.setText(
                report == null
                        ? "checking…"
                        : schemas == 0
                                ? "checked against no schema"
                                : "checked offline against "
                                        + schemas
                                        + (schemas == 1 ? " schema" : " schemas"));
    }

    void caret(TextPosition position) {
        caret.setText("Ln " + position.line() + ", Col " + position.column());
    }
}
