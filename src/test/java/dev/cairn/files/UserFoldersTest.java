package dev.cairn.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class UserFoldersTest {

    private static final Path HOME = Path.of("home");

    @Test
    void followTheCustomOfTheSystem() {
        assertThat(UserFolders.of("Linux", HOME, Map.of()).settingsFile())
                .isEqualTo(HOME.resolve(".config/cairn/settings.json"));
        assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")).recovery())
                .isEqualTo(Path.of("data/cairn/recovery"));
        assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", " ")).schemas())
                .isEqualTo(HOME.resolve(".local/share/cairn/schemas"));
        assertThat(UserFolders.of("Mac OS X", HOME, Map.of()).data())
                .isEqualTo(HOME.resolve("Library/Application Support/Cairn"));
        assertThat(UserFolders.of("Windows 11", HOME, Map.of("APPDATA", "roam")).config())
                .isEqualTo(Path.of("roam/Cairn"));
    }
}
