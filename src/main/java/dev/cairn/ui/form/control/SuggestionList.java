package dev.cairn.ui.form.control;

import atlantafx.base.controls.CustomTextField;

import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Suggestions for a text field, in a list under it. They filter while one types, the arrow keys
 * walk through them, Enter takes one, and any other text may be typed as well. The mouse wheel
 * changes nothing.
 */
public final class SuggestionList {

    private static final int ROWS = 9;
    private static final double ROW_HEIGHT = 30;

    private final CustomTextField field;
    private final Supplier<List<String>> words;
    private final Consumer<String> onTake;
    private final Popup popup = new Popup();
    private final ListView<String> list = new ListView<>();
    private Function<String, String> describe = word -> "";
    private boolean taking;

    private SuggestionList(
            CustomTextField field, Supplier<List<String>> words, Consumer<String> onTake) {
        this.field = field;
        this.words = words;
        this.onTake = onTake;
    }

    /**
     * Gives the field suggestions.
     *
     * @param words asked each time the list opens
     * @param onTake told what was taken; the text of the field is its own business
     */
    public static SuggestionList attach(
            CustomTextField field, Supplier<List<String>> words, Consumer<String> onTake) {
        SuggestionList suggestions = new SuggestionList(field, words, onTake);
        suggestions.install();
        return suggestions;
    }

    /** A second, quiet text behind each suggestion, such as the full name of a licence. */
    public SuggestionList describedBy(Function<String, String> description) {
        describe = description;
        return this;
    }

    public boolean isOpen() {
        return popup.isShowing();
    }

    public void close() {
        popup.hide();
    }

    private void install() {
        FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
        StackPane opener = new StackPane(arrow);
        opener.getStyleClass().add("form-suggest-arrow");
        opener.setCursor(Cursor.HAND);
        opener.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    field.requestFocus();
                    if (popup.isShowing()) {
                        popup.hide();
                    } else {
                        open("");
                    }
                    event.consume();
                });
        field.setRight(opener);

        list.getStyleClass().add("form-suggestions");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new WordCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);

        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!taking
                                    && field.isFocused()
                                    && field.isEditable()
                                    && field.getScene() != null) {
                                filter(now);
                            }
                        });
        field.focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!now) {
                                popup.hide();
                            }
                        });
    }

    private void key(KeyEvent event) {
        boolean open = popup.isShowing();
        switch (event.getCode()) {
            case DOWN -> {
                if (open) {
                    step(1);
                } else {
                    open("");
                }
                event.consume();
            }
            case UP -> {
                if (open) {
                    step(-1);
                    event.consume();
                }
            }
            case ENTER -> {
                if (open && list.getSelectionModel().getSelectedItem() != null) {
                    take();
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (open) {
                    popup.hide();
                    event.consume();
                }
            }
            default -> {
                if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
                    open("");
                    event.consume();
                }
            }
        }
    }

    private void step(int by) {
        int next =
                Math.clamp(
                        list.getSelectionModel().getSelectedIndex() + by,
                        0,
                        list.getItems().size() - 1);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - ROWS / 2));
    }

    private void take() {
        String word = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (word != null) {
            taking = true;
            onTake.accept(word);
            taking = false;
        }
    }

    private void filter(String typed) {
        if (typed.isBlank()) {
            popup.hide();
            return;
        }
        open(typed);
    }

    private void open(String typed) {
        if (!field.isEditable() || field.isDisabled()) {
            return;
        }
        List<String> found = matching(typed);
        if (found.isEmpty() || found.size() == 1 && found.getFirst().equals(typed)) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        double height = Math.min(ROWS, found.size()) * ROW_HEIGHT + 4;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        list.setPrefWidth(Math.max(220, field.getWidth()));
        if (!popup.isShowing()) {
            Bounds bounds = field.localToScreen(field.getBoundsInLocal());
            if (bounds != null) {
                popup.show(field, bounds.getMinX(), bounds.getMaxY() + 2);
            }
        }
    }

    private List<String> matching(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> starts = new ArrayList<>();
        List<String> holds = new ArrayList<>();
        for (String word : words.get()) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.startsWith(wanted)) {
                starts.add(word);
            } else if (lower.contains(wanted)
                    || describe.apply(word).toLowerCase(Locale.ROOT).contains(wanted)) {
                holds.add(word);
            }
        }
        starts.addAll(holds);
        return starts;
    }

    private final class WordCell extends ListCell<String> {
        private final Label detail = new Label();

        WordCell() {
            detail.getStyleClass().add("form-note");
            setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            setGraphicTextGap(10);
        }

        @Override
        protected void updateItem(String word, boolean empty) {
            super.updateItem(word, empty);
            if (empty || word == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(word);
            String more = describe.apply(word);
            detail.setText(more);
            setGraphic(more.isEmpty() ? null : detail);
        }
    }
}
