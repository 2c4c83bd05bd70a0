package dev.cairn.ui.window;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The table of all commands. Their shortcuts work wherever the focus is, also in a text field. */
final class WindowCommands {

    private final Map<String, WindowCommand> byId = new LinkedHashMap<>();
    private final Map<KeyCombination, WindowCommand> more = new LinkedHashMap<>();

    WindowCommands add(String id, String label, String shortcut, Runnable action) {
        return add(id, label, shortcut, null, action);
    }

    WindowCommands add(
            String id, String label, String shortcut, @Nullable Ikon icon, Runnable action) {
        byId.put(id, new WindowCommand(id, label, shortcut, icon, action));
        return this;
    }

    /** A second shortcut of a command. */
    WindowCommands alias(String id, String shortcut) {
        more.put(ShortcutWording.of(shortcut), get(id));
        return this;
    }

    WindowCommand get(String id) {
        WindowCommand command = byId.get(id);
        if (command == null) {
            throw new NoSuchElementException("no command " + id);
        }
        return command;
    }

    /** The further shortcuts of a command, in the order in which they were added. */
    List<KeyCombination> aliases(WindowCommand command) {
        return more.entrySet().stream()
                .filter(alias -> alias.getValue() == command)
                .map(Map.Entry::getKey)
                .toList();
    }

    Iterable<WindowCommand> all() {
        return byId.values();
    }

    /** Runs the command of a key; for the scene, before a control takes the key for itself. */
    void handle(KeyEvent event) {
        for (WindowCommand command : byId.values()) {
            KeyCombination shortcut = command.shortcut();
            if (shortcut != null && shortcut.match(event) && command.isInPlace()) {
                command.run();
                event.consume();
                return;
            }
        }
        for (Map.Entry<KeyCombination, WindowCommand> alias : more.entrySet()) {
            if (alias.getKey().match(event)) {
                alias.getValue().run();
                event.consume();
                return;
            }
        }
    }
}
