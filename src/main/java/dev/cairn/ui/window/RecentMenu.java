package dev.cairn.ui.window;

import dev.cairn.settings.FolderWording;
import dev.cairn.settings.UserSettings;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The files that were opened last. */
final class RecentMenu {

    private final UserSettings settings;
    private final Consumer<Path> open;
    private final Menu menu = new Menu("Open recent");

    RecentMenu(UserSettings settings, Consumer<Path> open) {
        this.settings = settings;
        this.open = open;
        settings.recentFiles().listen(this::fill);
        fill();
    }

    Menu menu() {
        return menu;
    }

    private void fill() {
        menu.setDisable(settings.recentFiles().isEmpty());
        menu.getItems().clear();
        for (Path file : settings.recentFiles()) {
            MenuItem item = new MenuItem(FolderWording.name(file));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> open.accept(file));
            menu.getItems().add(item);
        }
    }
}
