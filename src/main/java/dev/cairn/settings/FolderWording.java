package dev.cairn.settings;

import java.nio.file.Path;

/** Folders as people name them. */
public final class FolderWording {

    private FolderWording() {}

    /** A folder of the user's starts with a tilde. */
    public static String name(Path folder) {
        Path home = Path.of(System.getProperty("user.home", "/"));
        return folder.startsWith(home) && !folder.equals(home)
                ? Path.of("~").resolve(home.relativize(folder)).toString()
                : folder.toString();
    }
}
