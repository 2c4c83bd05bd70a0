package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.settings.ColourTheme;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

class ThemeJourneyTest extends Journey {

    @Test
    void bothThemesShowTheWholeWindow() throws Exception {
        open(
                write(
                        "deforestation.json",
                        model().replace(
                                        "\"mlm:tasks\": [\"semantic-segmentation\"]",
                                        "\"mlm:tasks\": [\"segmentation\"]")));
        caretBehind("\"mlm:output\": [");
        picture("window-light");
        robot.interact(() -> settings.theme().set(ColourTheme.DARK));
        assertThat(javafx.application.Application.getUserAgentStylesheet()).contains("dark");
        picture("window-dark");
        press(KeyCode.CONTROL, KeyCode.COMMA);
        await("the settings", () -> shows("#setting-theme"));
        robot.interact(
                () ->
                        Pictures.keep(
                                robot.lookup("#setting-theme").query().getScene(),
                                "settings-dark"));
        button("Close");
        picture("window-dark");
    }

    @Test
    void theTextGrowsAndShrinks() throws Exception {
        open(write("a.json", model()));
        int size = settings.fontSize().get();
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(settings.fontSize().get()).isEqualTo(size + 1);
        press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(settings.fontSize().get()).isEqualTo(size);
    }
}
