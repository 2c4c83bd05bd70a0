package dev.cairn.ui.form.control;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small parts that look the same everywhere in a form. */
public final class FormParts {

    private FormParts() {}

    /** A button that is only a sign; its name is read aloud and shown as a tooltip. */
    public static Button icon(Ikon sign, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(sign));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "form-icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A small button with words. */
    public static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(Styles.SMALL, "form-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A small button with a sign and words. */
    public static Button button(Ikon sign, String text, Runnable action) {
        Button button = button(text, action);
        button.setGraphic(new FontIcon(sign));
        return button;
    }

    /** A chip that adds an optional field. */
    public static Button chip(String text, Runnable action) {
        Button chip = new Button(text, new FontIcon(Feather.PLUS));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll(Styles.SMALL, "form-add-chip");
        chip.setAccessibleText("Add " + text);
        chip.setOnAction(event -> action.run());
        return chip;
    }

    /** A line in small, quiet letters that wraps. */
    public static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("form-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }

    /** Takes up the room that is left in a row. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
