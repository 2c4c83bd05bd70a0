package dev.cairn.files;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where Cairn keeps what is the user's own, by the custom of each system. None of the folders need
 * exist.
 *
 * @param config for settings
 * @param data for unsaved texts and schemas
 */
public record UserFolders(Path config, Path data) {

    /** The folders of the user who runs this program. */
    public static UserFolders ofUser() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    static UserFolders of(String system, Path home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path roaming = folder(environment.get("APPDATA"), home.resolve("AppData/Roaming"));
            Path local = folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
            return new UserFolders(roaming.resolve("Cairn"), local.resolve("Cairn"));
        }
        if (os.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support/Cairn");
            return new UserFolders(support, support);
        }
        Path config = folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
        Path data = folder(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"));
        return new UserFolders(config.resolve("cairn"), data.resolve("cairn"));
    }

    /** The file of the settings. */
    public Path settingsFile() {
        return config.resolve("settings.json");
    }

    /** Where unsaved texts are put aside. */
    public Path recovery() {
        return data.resolve("recovery");
    }

    /** Where the user's own schemas lie, by host and path of their addresses. */
    public Path schemas() {
        return data.resolve("schemas");
    }

    private static Path folder(@Nullable String named, Path otherwise) {
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }
}
