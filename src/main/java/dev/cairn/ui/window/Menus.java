package dev.cairn.ui.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.ArrayList;
import java.util.List;

/** The menu bar: every command in its place, with its shortcut beside it. */
final class Menus {

    private static final String LINE = "-";

    private final Commands commands;

    Menus(Commands commands) {
        this.commands = commands;
    }

    MenuBar bar(Menu recent, Menu theme) {
        Menu file = menu("_File", "new-model", "new-from-mlmodel", "new-data", "open");
        file.getItems().add(recent);
        file.getItems()
                .addAll(
                        items(
                                LINE,
                                "save",
                                "save-as",
                                LINE,
                                "export",
                                LINE,
                                "settings",
                                LINE,
                                "close",
                                "quit"));
        Menu edit =
                menu(
                        "_Edit",
                        "undo",
                        "redo",
                        LINE,
                        "find",
                        "replace",
                        "find-next",
                        "find-previous",
                        LINE,
                        "propose");
        Menu item =
                menu(
                        "_Item",
                        "draft",
                        "published",
                        "unpublished",
                        LINE,
                        "next-problem",
                        "previous-problem",
                        "next-empty",
                        LINE,
                        "fix",
                        "choose-fix",
                        "fix-safe",
                        LINE,
                        "migrate",
                        "repair");
        Menu view =
                menu(
                        "_View",
                        "sections",
                        "form",
                        "text",
                        "problems",
                        LINE,
                        "next-pane",
                        "previous-pane",
                        LINE);
        view.getItems().addAll(items("next-tab", "previous-tab", LINE, "larger", "smaller"));
        view.getItems().add(theme);
        MenuBar bar = new MenuBar(file, edit, item, view, menu("_Help", "shortcuts", "about"));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu menu(String label, String... ids) {
        Menu menu = new Menu(label);
        menu.getItems().addAll(items(ids));
        return menu;
    }

    private List<MenuItem> items(String... ids) {
        List<MenuItem> items = new ArrayList<>();
        for (String id : ids) {
            items.add(id.equals(LINE) ? new SeparatorMenuItem() : item(commands.get(id)));
        }
        return items;
    }

    /** A menu item that does a command. */
    static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.setId("menu-" + command.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(command.label());
        item.disableProperty().bind(command.disabled());
        item.setAccelerator(command.shortcut());
        item.setOnAction(event -> command.run());
        return item;
    }
}
