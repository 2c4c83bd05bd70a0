package dev.cairn.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps {@code docs/guide/keys.md} as the table of commands has it. {@code mvn test
 * -Dtest=KeysGuideTest -Dcairn.docs=write} writes it anew.
 */
class KeysGuideTest extends Journey {

    private static final Path PAGE = Path.of("docs", "guide", "keys.md");

    private static final String HEAD =
            """
            # Keys

            What every key does, wherever the focus is. On macOS Cmd stands for Ctrl, except where both are named. Keys of the forms, of tables and of the map are in [the guide to the forms](forms.md).

            This page is written by `mvn test -Dtest=KeysGuideTest -Dcairn.docs=write`; a test fails when it is not up to date.
            """;

    @Test
    void thePageIsWhatTheCommandsAre() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("cairn.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyCommandStandsInAMenu() {
        List<String> inMenus = new ArrayList<>();
        for (MenuTable menu : MenuTable.values()) {
            inMenus.addAll(menu.commands());
        }
        assertThat(window().commands().all())
                .allSatisfy(command -> assertThat(inMenus).contains(command.id()));
    }

    private String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (MenuTable menu : MenuTable.values()) {
            page.append("\n## ").append(menu.title()).append("\n\n| key | command |\n|---|---|\n");
            for (String id : menu.commands()) {
                WindowCommand command = window().commands().get(id);
                page.append("| ").append(keys(command)).append(" | ");
                page.append(command.label().get().replace("…", "")).append(" |\n");
            }
        }
        return page.toString();
    }

    private String keys(WindowCommand command) {
        List<KeyCombination> keys = new ArrayList<>();
        if (command.shortcut() != null) {
            keys.add(command.shortcut());
        }
        keys.addAll(window().commands().aliases(command));
        return String.join(
                ", ", keys.stream().map(key -> "`" + key.getDisplayText() + "`").toList());
    }
}
