package dev.cairn.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class SettingsFileTest {

    @TempDir Path folder;

    @Test
    void whatWasNotSavedYetIsSavedAtTheEnd() throws Exception {
        Path file = folder.resolve("settings.json");
        UserSettings settings = new UserSettings();
        try (ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor()) {
            SettingsFile follower = SettingsFile.follow(file, settings, disk);
            settings.fontSize().set(17);
            settings.fontSize().set(18);
            follower.close();
            settings.fontSize().set(19);
            disk.shutdown();
            assertThat(disk.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        UserSettings again = new UserSettings();
        SettingsText.read(Files.readString(file), again);
        assertThat(again.fontSize().get()).isEqualTo(18);
    }

    @Test
    void whatDidNotChangeIsNotWritten() throws Exception {
        Path file = folder.resolve("settings.json");
        try (ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor()) {
            SettingsFile.follow(file, new UserSettings(), disk).close();
        }
        assertThat(file).doesNotExist();
    }
}
