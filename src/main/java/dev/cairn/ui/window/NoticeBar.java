package dev.cairn.ui.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A sentence over the panes with what can be done about it. It stays until it is settled and stops
 * nobody.
 */
final class NoticeBar extends HBox {

    /** How much it matters. */
    enum Kind {
        TOLD(Feather.INFO, "told"),
        WARNED(Feather.ALERT_TRIANGLE, "warned"),
        BROKEN(Feather.X_CIRCLE, "broken");

        private final Feather icon;
        private final PseudoClass state;

        Kind(Feather icon, String state) {
            this.icon = icon;
            this.state = PseudoClass.getPseudoClass(state);
        }
    }

    private static final double BUSY = 16;

    private final Label sentence = new Label();

    NoticeBar(Kind kind, String text) {
        getStyleClass().add("notice");
        pseudoClassStateChanged(kind.state, true);
        setAlignment(Pos.CENTER_LEFT);
        sentence.setGraphic(new FontIcon(kind.icon));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().add(sentence);
        say(text);
    }

    /** A notice of something that takes its time. */
    static NoticeBar busy(String text) {
        NoticeBar notice = new NoticeBar(Kind.TOLD, text);
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(BUSY, BUSY);
        turning.setMinSize(BUSY, BUSY);
        notice.sentence.setGraphic(turning);
        return notice;
    }

    void say(String text) {
        sentence.setText(text);
        setAccessibleText(text);
    }

    String said() {
        return sentence.getText();
    }

    NoticeBar button(String label, Runnable action) {
        Button button = new Button(label);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }
}
