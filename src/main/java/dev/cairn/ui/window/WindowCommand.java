package dev.cairn.ui.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

import java.util.function.BooleanSupplier;

/**
 * Something that the user can do: by menu, by shortcut, and perhaps by a button of the tool bar.
 */
final class WindowCommand {

    private final String id;
    private final StringProperty label;
    private final @Nullable KeyCombination shortcut;
    private final @Nullable Ikon icon;
    private final Runnable action;
    private BooleanSupplier place = () -> true;
    private final BooleanProperty disabled = new SimpleBooleanProperty();

    /**
     * @param shortcut as {@link KeyCombination#keyCombination} reads it, "Shortcut+S"; empty for
     *     none
     */
    WindowCommand(String id, String label, String shortcut, @Nullable Ikon icon, Runnable action) {
        this.id = id;
        this.label = new SimpleStringProperty(label);
        this.shortcut = shortcut.isEmpty() ? null : ShortcutWording.of(shortcut);
        this.icon = icon;
        this.action = action;
    }

    String id() {
        return id;
    }

    StringProperty label() {
        return label;
    }

    @Nullable KeyCombination shortcut() {
        return shortcut;
    }

    @Nullable Ikon icon() {
        return icon;
    }

    BooleanProperty disabled() {
        return disabled;
    }

    /** Its keys are its own only where this holds; elsewhere they are what they are there. */
    void onlyWhere(BooleanSupplier holds) {
        place = holds;
    }

    /** Whether its keys are its own now. */
    boolean isInPlace() {
        return place.getAsBoolean();
    }

    /** Does it, unless it is out of place now. */
    void run() {
        if (!disabled.get() && isInPlace()) {
            action.run();
        }
    }

    /** What a tooltip says: the label and the shortcut. */
    String help() {
        return shortcut == null
                ? label.get()
                : label.get() + " (" + shortcut.getDisplayText() + ")";
    }
}
