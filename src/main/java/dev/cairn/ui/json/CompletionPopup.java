package dev.cairn.ui.json;

import dev.cairn.form.text.CompletionContext;
import dev.cairn.form.text.CompletionProposal;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;

import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;

/** The list of proposals at the caret: Ctrl+Space opens it, typing narrows it, Enter takes one. */
final class CompletionPopup {

    private static final int ROWS = 10;
    private static final double ROW_HEIGHT = 26;

    private final CodeArea area;
    private final Source source;
    private final BiConsumer<CompletionContext, CompletionProposal> take;
    private final Popup popup = new Popup();
    private final ListView<CompletionProposal> list = new ListView<>();
    private @Nullable CompletionContext cursor;

    /** Where proposals come from. */
    interface Source {
        /** What is being written at the caret; null where nothing can be proposed. */
        @Nullable CompletionContext cursor();

        /** The proposals for it. */
        List<CompletionProposal> proposals(CompletionContext at);
    }

    CompletionPopup(
            CodeArea area, Source source, BiConsumer<CompletionContext, CompletionProposal> take) {
        this.area = area;
        this.source = source;
        this.take = take;
        list.getStyleClass().add("completion-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.setAccessibleText("Proposals");
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> takeSelected());
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.getContent().add(list);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.caretPositionProperty()
                .addListener(
                        (o, was, now) -> {
                            if (popup.isShowing()) {
                                narrow();
                            }
                        });
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void open() {
        narrow();
    }

    private void narrow() {
        CompletionContext at = source.cursor();
        List<CompletionProposal> proposals = at == null ? List.of() : source.proposals(at);
        cursor = at;
        if (proposals.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(proposals);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.min(ROWS, proposals.size()) * ROW_HEIGHT + 2);
        area.getCaretBounds().ifPresent(this::place);
    }

    /** Under the caret's line, or over it where the screen ends: never on it. */
    private void place(Bounds caret) {
        if (!popup.isShowing()) {
            popup.show(area, caret.getMinX(), caret.getMaxY());
        }
        double height = list.getPrefHeight();
        double end =
                Screen.getScreensForRectangle(caret.getMinX(), caret.getMinY(), 1, 1).stream()
                        .mapToDouble(screen -> screen.getVisualBounds().getMaxY())
                        .max()
                        .orElse(Double.MAX_VALUE);
        boolean below = caret.getMaxY() + height <= end;
        popup.setAnchorY(below ? caret.getMaxY() : caret.getMinY() - height);
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
                open();
                event.consume();
            }
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int next =
                    list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.clamp(next, 0, list.getItems().size() - 1));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            event.consume();
        } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
            takeSelected();
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void takeSelected() {
        CompletionProposal chosen = list.getSelectionModel().getSelectedItem();
        CompletionContext at = cursor;
        popup.hide();
        if (chosen != null && at != null) {
            take.accept(at, chosen);
        }
    }

    private static final class Cell extends ListCell<CompletionProposal> {
        private final Label label = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(label, new Region(), detail);

        Cell() {
            label.getStyleClass().add("completion-label");
            detail.getStyleClass().add("completion-detail");
            HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
        }

        @Override
        protected void updateItem(CompletionProposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            if (empty || proposal == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                label.setText(proposal.label());
                detail.setText(proposal.detail());
                setAccessibleText(proposal.label() + ", " + proposal.detail());
                setGraphic(row);
            }
        }
    }
}
