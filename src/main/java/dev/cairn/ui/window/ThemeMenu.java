package dev.cairn.ui.window;

import dev.cairn.settings.ColourTheme;
import dev.cairn.settings.UserSettings;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import java.util.Locale;

/** Light, dark, or as the system. */
final class ThemeMenu {

    private ThemeMenu() {}

    static Menu of(UserSettings settings) {
        Menu menu = new Menu("Theme");
        ToggleGroup group = new ToggleGroup();
        for (ColourTheme theme : ColourTheme.values()) {
            RadioMenuItem item = new RadioMenuItem(theme.toString());
            item.setId("menu-theme-" + theme.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(settings.theme().get() == theme);
            item.setOnAction(event -> settings.theme().set(theme));
            settings.theme().listen(now -> item.setSelected(now == theme));
            menu.getItems().add(item);
        }
        return menu;
    }
}
