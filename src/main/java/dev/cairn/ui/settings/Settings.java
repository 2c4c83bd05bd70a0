package dev.cairn.ui.settings;

import dev.cairn.check.Profile;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** What the user has chosen, to be observed by whom it concerns. Belongs to the JavaFX thread. */
public final class Settings {

    /** Points of the JSON text, at the least and at the most. */
    public static final int SMALLEST_FONT = 8;

    /** See {@link #SMALLEST_FONT}. */
    public static final int LARGEST_FONT = 32;

    private static final int MOST_RECENT = 12;

    private final ObjectProperty<Profile> profile = new SimpleObjectProperty<>(Profile.AIOPEN);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty fontSize = new SimpleIntegerProperty(13);
    private final ObjectProperty<@Nullable Path> checkout = new SimpleObjectProperty<>();
    private final ObjectProperty<WindowPlace> window =
            new SimpleObjectProperty<>(WindowPlace.FIRST);
    private final ObservableList<Path> recentFiles = FXCollections.observableArrayList();
    private final ObservableList<Path> recentCheckouts = FXCollections.observableArrayList();

    /** Which rules apply: those of the service's guide too, or STAC's alone. */
    public ObjectProperty<Profile> profile() {
        return profile;
    }

    /** Light, dark, or as the system. */
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** The size of the JSON text in points. */
    public IntegerProperty fontSize() {
        return fontSize;
    }

    /** The checkout that an export proposes; null for none. */
    public ObjectProperty<@Nullable Path> checkout() {
        return checkout;
    }

    /** Size and dividers of the window. */
    public ObjectProperty<WindowPlace> window() {
        return window;
    }

    /** The files that were opened last, the newest first. */
    public ObservableList<Path> recentFiles() {
        return recentFiles;
    }

    /** The checkouts that were exported to last, the newest first. */
    public ObservableList<Path> recentCheckouts() {
        return recentCheckouts;
    }

    /** Puts a file in front of the recent ones. */
    public void opened(Path file) {
        front(recentFiles, file);
    }

    /** Puts a checkout in front of the recent ones and proposes it from now on. */
    public void exportedTo(Path folder) {
        front(recentCheckouts, folder);
        checkout.set(folder);
    }

    /** Runs something after each change of any setting. */
    void onChange(Runnable action) {
        for (ObservableValue<?> value : List.of(profile, theme, fontSize, checkout, window)) {
            value.addListener((o, was, now) -> action.run());
        }
        ListChangeListener<Path> changed = change -> action.run();
        recentFiles.addListener(changed);
        recentCheckouts.addListener(changed);
    }

    private static void front(ObservableList<Path> list, Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (!list.isEmpty() && list.getFirst().equals(whole)) {
            return;
        }
        list.remove(whole);
        list.addFirst(whole);
        if (list.size() > MOST_RECENT) {
            list.remove(MOST_RECENT, list.size());
        }
    }
}
