package dev.cairn.ui.section;

import atlantafx.base.controls.CustomTextField;

import dev.cairn.form.MovingPlace;
import dev.cairn.form.NumberModel;
import dev.cairn.form.section.ShapeModel;
import dev.cairn.form.section.ShapeModel.Dimension;
import dev.cairn.json.JsonPointer;
import dev.cairn.ui.form.control.FormParts;
import dev.cairn.ui.form.control.SuggestionList;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** One dimension: its name above its size. Alt with the arrow keys moves it. */
final class DimensionTile extends VBox {

    private static final double WIDTH = 98;

    private final DimensionsView owner;
    private final int row;
    private final CustomTextField name = new CustomTextField();
    private final TextField size = new CustomTextField();
    private final Button remove;
    private boolean showing;

    DimensionTile(DimensionsView owner, int row) {
        this.owner = owner;
        this.row = row;
        getStyleClass().add("form-dimension");
        setPrefWidth(WIDTH);
        setSpacing(4);
        name.setPromptText("name");
        size.setPromptText("size");
        SuggestionList.attach(name, owner::names, name::setText);
        remove = FormParts.icon(Feather.X, "Remove dimension", () -> owner.remove(row));
        remove.setFocusTraversable(false);
        HBox.setHgrow(size, Priority.ALWAYS);
        size.setMinWidth(30);
        size.setTextFormatter(new TextFormatter<>(DimensionTile::replaceAny));
        HBox line = new HBox(0, size, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(name, line);
        mark(name, "dim_order");
        mark(size, "shape");
        name.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing) {
                                owner.rename(row, now);
                            }
                        });
        size.textProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (!showing && !waits(now)) {
                                owner.resize(row, now);
                            }
                        });
        visits(name);
        visits(size);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void mark(Node field, String list) {
        MovingPlace place = owner.lens().place().at(JsonPointer.of(list, row));
        field.getProperties().put(MovingPlace.class, place);
    }

    private void visits(TextField field) {
        field.focusedProperty()
                .addListener(
                        (observable, before, now) -> {
                            if (now) {
                                owner.lens().data().visit();
                            } else {
                                owner.forms().touch(owner.lens().pointer());
                                if (field == size && waits(size.getText())) {
                                    owner.resize(row, size.getText());
                                    showSize(ShapeModel.ANY);
                                }
                            }
                        });
    }

    /** The word for an open size is no part of a number: what is typed to it takes its place. */
    private static TextFormatter.Change replaceAny(TextFormatter.Change change) {
        String before = change.getControlText();
        String after = change.getControlNewText();
        if (change.isAdded()
                && before.equals(ShapeModel.ANY)
                && after.contains(before)
                && !after.equals(before)) {
            change.setRange(0, before.length());
            change.selectRange(change.getText().length(), change.getText().length());
        }
        return change;
    }

    /**
     * The word for an open size, and the beginning of a number, are not written letter by letter.
     */
    private static boolean waits(String typed) {
        String text = typed.strip().toLowerCase(java.util.Locale.ROOT);
        return text.isEmpty()
                || NumberModel.isBeginning(text)
                || ShapeModel.ANY.startsWith(text) && !text.equals(ShapeModel.ANY);
    }

    void show(Dimension dimension) {
        showing = true;
        if (!name.getText().equals(dimension.name())) {
            name.setText(dimension.name());
        }
        showing = false;
        showSize(dimension.size());
        name.setAccessibleText("Name of dimension " + (row + 1));
        size.setAccessibleText("Size of dimension " + (row + 1) + " " + dimension.name());
    }

    private void showSize(String now) {
        boolean same =
                size.isFocused()
                        && size.getText().strip().equals("-1")
                        && now.equals(ShapeModel.ANY);
        if (!size.getText().equals(now) && !same) {
            showing = true;
            size.setText(now);
            showing = false;
        }
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (event.isAltDown() && step != 0 && !remove.isDisabled()) {
            owner.move(row, row + step);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE
                && event.isShortcutDown()
                && event.isShiftDown()
                && !remove.isDisabled()) {
            owner.remove(row);
            event.consume();
        }
    }

    Node entry() {
        return name;
    }

    void enter() {
        enter(false);
    }

    void enter(boolean atSize) {
        TextField field = atSize ? size : name;
        field.requestFocus();
        field.selectAll();
    }

    void setEditable(boolean editable) {
        name.setEditable(editable);
        size.setEditable(editable);
        remove.setDisable(!editable);
    }
}
