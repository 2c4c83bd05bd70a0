package dev.cairn.ui.window;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar: every command in its place, with its shortcut beside it. */
final class MenuBarView {

    private final WindowCommands commands;

    MenuBarView(WindowCommands commands) {
        this.commands = commands;
    }

    MenuBar bar(Menu recent, Menu theme) {
        MenuBar bar = new MenuBar();
        for (MenuTable table : MenuTable.values()) {
            Menu menu = new Menu("_" + table.title());
            for (String entry : table.entries()) {
                menu.getItems()
                        .add(
                                switch (entry) {
                                    case MenuTable.LINE -> new SeparatorMenuItem();
                                    case MenuTable.RECENT -> recent;
                                    case MenuTable.THEME -> theme;
                                    default -> item(commands.get(entry));
                                });
            }
            bar.getMenus().add(menu);
        }
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    /** A menu item that does a command. */
    static MenuItem item(WindowCommand command) {
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
