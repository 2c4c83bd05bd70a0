package dev.cairn.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.check.Profile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class SettingsTextTest {

    @Test
    void whatIsWrittenIsRead() {
        UserSettings settings = new UserSettings();
        settings.profile().set(Profile.STAC);
        settings.theme().set(ColourTheme.DARK);
        settings.fontSize().set(17);
        settings.exportedTo(Path.of("models"));
        settings.opened(Path.of("a.json"));
        settings.opened(Path.of("b.json"));
        settings.opened(Path.of("a.json"));
        settings.window().set(new WindowPlace(900, 700, true, 0.2, 0.6, 0.7));

        UserSettings again = new UserSettings();
        SettingsText.read(SettingsText.write(settings), again);

        assertThat(again.profile().get()).isEqualTo(Profile.STAC);
        assertThat(again.theme().get()).isEqualTo(ColourTheme.DARK);
        assertThat(again.fontSize().get()).isEqualTo(17);
        assertThat(again.checkout().get()).isEqualTo(Path.of("models"));
        assertThat(again.window().get()).isEqualTo(settings.window().get());
        assertThat(again.recentFiles())
                .extracting(p -> p.getFileName().toString())
                .containsExactly("a.json", "b.json");
    }

    @Test
    void nonsenseLeavesTheDefaults() {
        UserSettings settings = new UserSettings();
        SettingsText.read("not json", settings);
        SettingsText.read("[]", settings);
        SettingsText.read(
                "{\"profile\": 3, \"theme\": \"pink\", \"fontSize\": 9000, \"window\": {\"width\": -1}, \"recentFiles\": [1]}",
                settings);
        assertThat(settings.profile().get()).isEqualTo(Profile.AIOPEN);
        assertThat(settings.theme().get()).isEqualTo(ColourTheme.SYSTEM);
        assertThat(settings.fontSize().get()).isEqualTo(UserSettings.LARGEST_FONT);
        assertThat(settings.window().get()).isEqualTo(WindowPlace.FIRST);
        assertThat(settings.recentFiles()).isEmpty();
    }

    @Test
    void theFileIsReplacedInOneStep(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("deep/settings.json");
        SettingsFile.write(file, "{\"fontSize\": 19}");
        SettingsFile.write(file, "{\"fontSize\": 20}");
        assertThat(Files.readString(file)).contains("\"fontSize\": 20");
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aLinkedFileStaysALink(@TempDir Path folder) throws Exception {
        Path kept = Files.writeString(folder.resolve("kept.json"), "{}");
        Path file = Files.createSymbolicLink(folder.resolve("settings.json"), kept);
        SettingsFile.write(file, "{\"fontSize\": 21}");
        assertThat(file).isSymbolicLink();
        assertThat(kept).content().contains("21");
    }
}
