package dev.cairn.ui.window;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** A shortcut that calls its keys as people do: "Page down" and not "PAGE_DOWN". */
final class ShortcutWording extends KeyCombination {

    private final KeyCombination keys;

    private ShortcutWording(KeyCombination keys) {
        this.keys = keys;
    }

    /**
     * @param name as {@link KeyCombination#keyCombination} reads it, "Shortcut+S"
     */
    static KeyCombination of(String name) {
        return new ShortcutWording(KeyCombination.keyCombination(name));
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        String text = keys.getDisplayText().replace("↵", "Enter");
        int last = text.lastIndexOf('+');
        String key = text.substring(last + 1);
        boolean word = key.length() > 3 && key.equals(key.toUpperCase(Locale.ROOT));
        return word
                ? text.substring(0, last + 2)
                        + key.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')
                : text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShortcutWording that && that.keys.equals(keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    @Override
    public String toString() {
        return keys.toString();
    }
}
