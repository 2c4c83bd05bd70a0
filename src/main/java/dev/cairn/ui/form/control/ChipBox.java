package dev.cairn.ui.form.control;

import atlantafx.base.controls.CustomTextField;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A list of words as chips, with a field behind them for the next one. Enter or a comma adds; a
 * pasted list adds all of its words. A chip that has the focus is removed with Delete, moved with
 * Alt and the arrow keys, changed with Enter.
 */
public final class ChipBox extends FlowPane {

    private static final double LEAST = 80;
    private static final int LONG = 30;

    private final CustomTextField field = new CustomTextField();
    private final List<Chip> chips = new ArrayList<>();
    private final Actions actions;
    private boolean editable = true;
    private @Nullable SuggestionList suggestions;
    private int editing = -1;

    /** What a user can do to the list. Indexes count from 0. */
    public interface Actions {
        /** Something was typed or pasted: it may hold several words. */
        void add(String typed);

        void remove(int index);

        void move(int from, int to);

        /** The word at the index becomes another. */
        void change(int index, String typed);
    }

    public ChipBox(Actions actions, Supplier<List<String>> words) {
        super(6, 6);
        this.actions = actions;
        getStyleClass().add("form-chips");
        setPrefWrapLength(200);
        field.getStyleClass().add("form-chip-field");
        field.setPrefWidth(150);
        field.setPromptText("Add …");
        suggestions = SuggestionList.attach(field, words, this::take);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        field.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (now.length() - before.length() > 1
                                    && now.matches("(?s).*[,;\\t\\r\\n].*")) {
                                take(now);
                            }
                        });
        field.focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!now && !field.getText().isBlank()) {
                                take(field.getText());
                            }
                        });
        getChildren().add(field);
    }

    /** The field for the next word. */
    public CustomTextField field() {
        return field;
    }

    /** Shows the words; chips of words that stay are kept. */
    public void show(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (i < chips.size()) {
                chips.get(i).show(words.get(i));
            } else {
                Chip chip = new Chip(words.get(i));
                chips.add(chip);
                getChildren().add(i, chip);
            }
        }
        while (chips.size() > words.size()) {
            getChildren().remove(chips.removeLast());
        }
    }

    public void setEditable(boolean editable) {
        this.editable = editable;
        field.setEditable(editable);
        field.setVisible(editable);
        field.setManaged(editable);
        chips.forEach(chip -> chip.remove.setVisible(editable));
    }

    /** Puts the keyboard on a chip, or in the field where there is no such chip. */
    public void focusChip(int index) {
        if (index >= 0 && index < chips.size()) {
            chips.get(index).requestFocus();
        } else {
            field.requestFocus();
        }
    }

    private void take(String typed) {
        int changed = editing;
        editing = -1;
        field.clear();
        if (typed.isBlank()) {
            return;
        }
        if (changed >= 0 && changed < chips.size()) {
            actions.change(changed, typed.strip());
        } else {
            actions.add(typed);
        }
    }

    private void fieldKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && suggestions != null && !suggestions.isOpen()) {
            take(field.getText());
            event.consume();
        } else if (event.getCode() == KeyCode.COMMA
                && !event.isShiftDown()
                && !field.getText().isBlank()) {
            take(field.getText());
            event.consume();
        } else if ((event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.LEFT)
                && field.getText().isEmpty()
                && !chips.isEmpty()) {
            chips.getLast().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && editing >= 0) {
            editing = -1;
            field.clear();
            event.consume();
        }
    }

    /** One word. */
    private final class Chip extends HBox {
        private final Label text = new Label();
        private final Button remove = new Button(null, new FontIcon(Feather.X));

        Chip(String word) {
            getStyleClass().add("form-chip");
            setFocusTraversable(true);
            remove.getStyleClass().add("form-chip-remove");
            remove.setFocusTraversable(false);
            remove.setVisible(editable);
            remove.setOnAction(event -> removed());
            text.setMinWidth(10);
            remove.setMinWidth(USE_PREF_SIZE);
            // A word that is longer than the box is wide is cut, and read in full at the mouse.
            maxWidthProperty().bind(Bindings.max(LEAST, ChipBox.this.widthProperty()));
            getChildren().setAll(text, remove);
            setAccessibleRole(javafx.scene.AccessibleRole.LIST_ITEM);
            addEventHandler(KeyEvent.KEY_PRESSED, this::key);
            setOnMouseClicked(
                    event -> {
                        requestFocus();
                        if (event.getClickCount() == 2) {
                            change();
                        }
                    });
            show(word);
        }

        void show(String word) {
            if (!word.equals(text.getText())) {
                text.setText(word);
                text.setTooltip(word.length() > LONG ? new Tooltip(word) : null);
                setAccessibleText(word);
                remove.setAccessibleText("Remove " + word);
            }
        }

        private int index() {
            return chips.indexOf(this);
        }

        private void removed() {
            int index = index();
            actions.remove(index);
            focusChip(Math.min(index, chips.size() - 1));
        }

        private void change() {
            if (editable) {
                editing = index();
                field.setText(text.getText());
                field.requestFocus();
                field.selectAll();
            }
        }

        private void key(KeyEvent event) {
            int step =
                    event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
            if (step != 0) {
                int to = index() + step;
                if (event.isAltDown() && editable && to >= 0 && to < chips.size()) {
                    actions.move(index(), to);
                }
                focusChip(to < 0 ? 0 : to);
                event.consume();
            } else if (editable
                    && (event.getCode() == KeyCode.DELETE
                            || event.getCode() == KeyCode.BACK_SPACE)) {
                removed();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                change();
                event.consume();
            }
        }
    }
}
