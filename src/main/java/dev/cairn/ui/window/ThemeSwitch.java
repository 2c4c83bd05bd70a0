package dev.cairn.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import dev.cairn.settings.ColourTheme;
import dev.cairn.settings.Setting;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** Light or dark, as the user has chosen or as the system is at the moment. */
public final class ThemeSwitch {

    private ThemeSwitch() {}

    /** Follows the setting, and the system's own switch where the setting says so. */
    public static void follow(Setting<ColourTheme> theme) {
        theme.listen(ThemeSwitch::apply);
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((o, was, now) -> apply(theme.get()));
        apply(theme.get());
    }

    private static void apply(ColourTheme theme) {
        boolean dark =
                switch (theme) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }
}
