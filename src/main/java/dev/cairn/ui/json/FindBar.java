package dev.cairn.ui.json;

import dev.cairn.form.text.TextSearch;
import dev.cairn.json.TextSpan;

import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** The bar over the JSON view that finds and replaces; hidden until it is asked for. */
final class FindBar extends VBox {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing-found");

    private final Target target;
    private final TextField wanted = new TextField();
    private final TextField replacement = new TextField();
    private final ToggleButton matchCase = new ToggleButton("Aa");
    private final ToggleButton expression = new ToggleButton(".*");
    private final Label count = new Label();
    private final HBox replaceRow;
    private List<TextSpan> places = List.of();

    /** The text that is searched. */
    interface Target {
        String text();

        /** Where to go on from, in the document. */
        int caret();

        /** Marks all places and selects one of them; none where the index is -1. */
        void show(List<TextSpan> places, int current);

        void replace(TextSearch finder, TextSpan place, String with);

        void replaceAll(TextSearch finder, String with);

        /** The bar is closed: no marks, and the caret back in the text. */
        void done();
    }

    FindBar(Target target) {
        this.target = target;
        getStyleClass().add("find-bar");
        wanted.setPromptText("Find");
        wanted.setAccessibleText("Find");
        replacement.setPromptText("Replace with");
        replacement.setAccessibleText("Replace with");
        matchCase.setTooltip(new Tooltip("Upper and lower case differ"));
        matchCase.setAccessibleText("Upper and lower case differ");
        expression.setTooltip(new Tooltip("Regular expression"));
        expression.setAccessibleText("Regular expression");
        count.getStyleClass().add("find-count");
        HBox findRow =
                row(
                        wanted,
                        matchCase,
                        expression,
                        button("↑", "Previous (Shift+F3)", () -> step(false)),
                        button("↓", "Next (F3)", () -> step(true)),
                        count,
                        button("✕", "Close (Escape)", this::close));
        replaceRow =
                row(
                        replacement,
                        button("Replace", "Replace this one (Enter)", this::replaceOne),
                        button("Replace all", "Replace all (Ctrl+Enter)", this::replaceAll));
        getChildren().setAll(findRow, replaceRow);
        ChangeListener<Object> again = (o, was, now) -> search(target.caret());
        wanted.textProperty().addListener(again);
        matchCase.selectedProperty().addListener(again);
        expression.selectedProperty().addListener(again);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        shown(false);
    }

    /** Opens the bar on a text to find, with or without the row to replace. */
    void open(String selected, boolean replace) {
        shown(true);
        replaceRow.setVisible(replace);
        replaceRow.setManaged(replace);
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            wanted.setText(selected);
        }
        wanted.requestFocus();
        wanted.selectAll();
        search(target.caret());
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Counts again after the text changed, without moving the caret. */
    void textChanged() {
        if (isOpen()) {
            places = finder().in(target.text());
            target.show(places, -1);
            count(-1);
        }
    }

    void step(boolean forward) {
        if (!isOpen()) {
            return;
        }
        int caret = target.caret();
        go(
                forward
                        ? TextSearch.next(places, caret)
                        : TextSearch.previous(places, caret - wanted.getLength()));
    }

    private void search(int from) {
        places = finder().in(target.text());
        go(TextSearch.next(places, Math.max(0, from - wanted.getLength())));
    }

    private void go(int index) {
        target.show(places, index);
        count(index);
    }

    private void count(int index) {
        boolean nothing = places.isEmpty() && !wanted.getText().isEmpty();
        wanted.pseudoClassStateChanged(NOTHING, nothing);
        String total =
                places.size() == TextSearch.MOST
                        ? TextSearch.MOST + " or more"
                        : Integer.toString(places.size());
        count.setText(
                wanted.getText().isEmpty()
                        ? ""
                        : nothing ? "Not found" : index < 0 ? total : index + 1 + " of " + total);
    }

    private TextSearch finder() {
        return new TextSearch(wanted.getText(), matchCase.isSelected(), expression.isSelected());
    }

    private void replaceOne() {
        int index = TextSearch.next(places, Math.max(0, target.caret() - longest()));
        if (index >= 0) {
            target.replace(finder(), places.get(index), replacement.getText());
            search(target.caret());
        }
    }

    private int longest() {
        return places.stream().mapToInt(span -> span.end() - span.start()).max().orElse(0);
    }

    private void replaceAll() {
        target.replaceAll(finder(), replacement.getText());
        search(0);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            close();
        } else if (code == KeyCode.ENTER && event.isShortcutDown()) {
            replaceAll();
        } else if (code == KeyCode.ENTER && event.getTarget() == replacement) {
            replaceOne();
        } else if (code == KeyCode.ENTER && event.getTarget() == wanted) {
            step(!event.isShiftDown());
        } else {
            return;
        }
        event.consume();
    }

    void close() {
        shown(false);
        target.done();
    }

    private void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private static HBox row(javafx.scene.Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("find-row");
        HBox.setHgrow(nodes[0], Priority.ALWAYS);
        return row;
    }

    private static Button button(String text, String help, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("flat");
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
