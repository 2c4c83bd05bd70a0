package dev.cairn.settings;

import dev.cairn.check.Profile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * What the user has chosen, to be observed by whom it concerns. Belongs to one thread, the JavaFX
 * thread in the window.
 */
public final class UserSettings {

    /** Points of the JSON text, at the least and at the most. */
    public static final int SMALLEST_FONT = 8;

    /** See {@link #SMALLEST_FONT}. */
    public static final int LARGEST_FONT = 32;

    private final Setting<Profile> profile = new Setting<>(Profile.AIOPEN);
    private final Setting<ColourTheme> theme = new Setting<>(ColourTheme.SYSTEM);
    private final Setting<Integer> fontSize = new Setting<>(13);
    private final Setting<@Nullable Path> checkout = new Setting<>(null);
    private final Setting<WindowPlace> window = new Setting<>(WindowPlace.FIRST);
    private final RecentPaths recentFiles = new RecentPaths();
    private final RecentPaths recentCheckouts = new RecentPaths();

    /** Which rules apply: those of the service's guide too, or STAC's alone. */
    public Setting<Profile> profile() {
        return profile;
    }

    /** Light, dark, or as the system. */
    public Setting<ColourTheme> theme() {
        return theme;
    }

    /** The size of the JSON text in points. */
    public Setting<Integer> fontSize() {
        return fontSize;
    }

    /** The checkout that an export proposes; null for none. */
    public Setting<@Nullable Path> checkout() {
        return checkout;
    }

    /** Size and dividers of the window. */
    public Setting<WindowPlace> window() {
        return window;
    }

    /** The files that were opened last, the newest first. */
    public RecentPaths recentFiles() {
        return recentFiles;
    }

    /** The checkouts that were exported to last, the newest first. */
    public RecentPaths recentCheckouts() {
        return recentCheckouts;
    }

    /** Puts a file in front of the recent ones. */
    public void opened(Path file) {
        recentFiles.front(file);
    }

    /** Puts a checkout in front of the recent ones and proposes it from now on. */
    public void exportedTo(Path folder) {
        recentCheckouts.front(folder);
        checkout.set(folder);
    }

    /** Runs something after each change of any setting. */
    void onChange(Runnable action) {
        for (Setting<?> setting : List.of(profile, theme, fontSize, checkout, window)) {
            setting.listen(value -> action.run());
        }
        recentFiles.listen(action);
        recentCheckouts.listen(action);
    }
}
