package dev.cairn.ui.settings;

import dev.cairn.files.AtomicFile;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * Reads the settings at the start, and writes them a second after the last change, and at the end.
 */
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final Duration QUIET = Duration.seconds(1);

    private final Path file;
    private final Settings settings;
    private final Executor disk;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private boolean changed;

    private SettingsFile(Path file, Settings settings, Executor disk) {
        this.file = file;
        this.settings = settings;
        this.disk = disk;
    }

    /**
     * Fills the settings from a file, which need not exist, and saves them there from now on.
     *
     * @param disk where the file is written
     */
    public static SettingsFile follow(Path file, Settings settings, Executor disk) {
        SettingsFile follower = new SettingsFile(file, settings, disk);
        follower.read();
        follower.quiet.setOnFinished(event -> follower.saveIfChanged());
        settings.onChange(
                () -> {
                    follower.changed = true;
                    follower.quiet.playFromStart();
                });
        return follower;
    }

    /** Saves now what is not saved yet; for the end of the program. */
    public void close() {
        quiet.stop();
        saveIfChanged();
    }

    private void saveIfChanged() {
        if (changed) {
            changed = false;
            String text = SettingsText.write(settings);
            disk.execute(() -> write(file, text));
        }
    }

    private void read() {
        try {
            SettingsText.read(Files.readString(file), settings);
        } catch (NoSuchFileException firstStart) {
            LOG.log(Level.DEBUG, "no settings yet");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be read; the defaults are used.", e);
        }
    }

    static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            AtomicFile.write(file, text);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be saved.", e);
        }
    }
}
