package dev.cairn.ui.form;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with an entry of a list: duplicate, move, remove; each with a key. */
final class EntryMenu {

    private EntryMenu() {}

    /** The actions on one entry. */
    interface Actions {
        void duplicate();

        /** One place up (-1) or down (+1). */
        void move(int step);

        void remove();

        default boolean canMove(int step) {
            return true;
        }

        void showInJson();
    }

    static MenuButton button(String noun, Actions actions) {
        MenuButton button = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
        button.getStyleClass()
                .addAll(
                        Styles.BUTTON_ICON,
                        Styles.FLAT,
                        Tweaks.NO_ARROW,
                        "form-icon-button",
                        "form-entry-menu");
        button.setAccessibleText("More for this " + noun);
        // A long list has hundreds of these: the menu is made when it is first opened.
        button.getItems().add(new MenuItem());
        button.setOnShowing(event -> fill(button, actions));
        return button;
    }

    private static void fill(MenuButton button, Actions actions) {
        MenuItem up = item("Move up", Feather.ARROW_UP, () -> actions.move(-1));
        MenuItem down = item("Move down", Feather.ARROW_DOWN, () -> actions.move(1));
        up.setDisable(!actions.canMove(-1));
        down.setDisable(!actions.canMove(1));
        button.getItems()
                .setAll(
                        item("Duplicate", Feather.COPY, actions::duplicate),
                        up,
                        down,
                        item("Show in JSON", Feather.CODE, actions::showInJson),
                        new SeparatorMenuItem(),
                        item("Remove", Feather.TRASH_2, actions::remove));
    }

    /** Alt with the arrow keys moves, Ctrl+D duplicates, Ctrl+Shift+Delete removes. */
    static void keys(KeyEvent event, Actions actions) {
        if (event.isAltDown()
                && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            int step = event.getCode() == KeyCode.UP ? -1 : 1;
            if (actions.canMove(step)) {
                actions.move(step);
            }
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            actions.duplicate();
            event.consume();
        } else if (event.isShortcutDown()
                && event.isShiftDown()
                && event.getCode() == KeyCode.DELETE) {
            actions.remove();
            event.consume();
        }
    }

    private static MenuItem item(String name, Feather sign, Runnable action) {
        MenuItem item = new MenuItem(name, new FontIcon(sign));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
