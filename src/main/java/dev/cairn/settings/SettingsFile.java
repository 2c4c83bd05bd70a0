package dev.cairn.settings;

import dev.cairn.files.AtomicFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Reads the settings at the start, and writes them a second after the last change, and at the end.
 */
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final long QUIET_MILLIS = 1_000;

    private final Path file;
    private final UserSettings settings;
    private final ScheduledExecutorService disk;
    private @Nullable Future<?> waiting;
    private String text = "";
    private boolean closed;

    private SettingsFile(Path file, UserSettings settings, ScheduledExecutorService disk) {
        this.file = file;
        this.settings = settings;
        this.disk = disk;
    }

    /**
     * Fills the settings from a file, which need not exist, and saves them there from now on.
     *
     * @param disk where the file is written
     */
    public static SettingsFile follow(
            Path file, UserSettings settings, ScheduledExecutorService disk) {
        SettingsFile follower = new SettingsFile(file, settings, disk);
        follower.read();
        settings.onChange(follower::changed);
        return follower;
    }

    private void changed() {
        if (closed) {
            return;
        }
        if (waiting != null) {
            waiting.cancel(false);
        }
        String now = SettingsText.write(settings);
        text = now;
        waiting = disk.schedule(() -> write(file, now), QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Saves now what is not saved yet; for the end of the program. */
    public void close() {
        closed = true;
        if (waiting != null && waiting.cancel(false)) {
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
