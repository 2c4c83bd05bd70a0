package dev.cairn.ui.fix;

import dev.cairn.check.Severity;
import dev.cairn.check.effect.FixEffect;
import dev.cairn.form.review.FixChoice;
import dev.cairn.form.review.FixPreview;
import dev.cairn.ui.session.DocumentSession;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/**
 * The ways to mend something, as a list with a preview of the chosen one below it: the arrows
 * choose, Enter takes it, Escape leaves everything as it is.
 */
public final class FixMenu {

    private static final int ROWS = 6;
    private static final double ROW_HEIGHT = 28;
    private static final double WIDTH = 560;

    private final DocumentSession session;
    private final Popup popup = new Popup();
    private final ListView<FixChoice> list = new ListView<>();
    private final FixCard card = new FixCard();

    public FixMenu(DocumentSession session) {
        this.session = session;
        list.getStyleClass().add("fix-list");
        list.setId("fix-list");
        list.setAccessibleText("Fixes");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> preview(now));
        VBox content = new VBox(list, card);
        content.getStyleClass().add("fix-menu");
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popup.getContent().setAll(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /** Whether it is open. */
    public boolean isShowing() {
        return popup.isShowing();
    }

    /**
     * Opens the menu.
     *
     * @param x on the screen
     * @param y on the screen
     */
    public void show(Node owner, double x, double y, List<FixChoice> choices) {
        list.getItems().setAll(choices);
        double height = Math.min(ROWS, choices.size()) * ROW_HEIGHT + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        if (choices.getFirst().fix().effect() == FixEffect.REMOVES) {
            // Enter alone takes nothing away
            list.getSelectionModel().clearSelection();
            card.show("Each of these takes something away.", FixPreview.NONE);
        } else {
            list.getSelectionModel().selectFirst();
        }
        popup.show(owner, x, y);
        list.requestFocus();
    }

    private void preview(@Nullable FixChoice choice) {
        if (choice != null) {
            card.show(choice.finding().message(), FixPreview.of(session.model(), choice.fix()));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void take(@Nullable FixChoice choice) {
        popup.hide();
        if (choice != null) {
            session.apply(choice.fix());
        }
    }

    private final class Cell extends ListCell<FixChoice> {
        private final FontIcon sign = new FontIcon();

        Cell() {
            getStyleClass().add("fix-choice");
            setGraphicTextGap(8);
            setMnemonicParsing(false);
            setOnMouseEntered(
                    event -> {
                        if (!isEmpty()) {
                            list.getSelectionModel().select(getIndex());
                        }
                    });
            setOnMouseClicked(event -> take(getItem()));
        }

        @Override
        protected void updateItem(@Nullable FixChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            FixChoice shown = empty ? null : choice;
            for (Severity each : Severity.values()) {
                pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                        shown != null && shown.finding().severity() == each);
            }
            if (shown == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            sign.setIconCode(
                    switch (shown.finding().severity()) {
                        case ERROR -> Feather.X_CIRCLE;
                        case TODO -> Feather.CIRCLE;
                        case WARNING -> Feather.ALERT_TRIANGLE;
                        case HINT -> Feather.INFO;
                    });
            setGraphic(sign);
            setText(shown.fix().fullTitle());
            setAccessibleText(shown.fix().fullTitle() + ". " + shown.finding().message());
        }
    }
}
