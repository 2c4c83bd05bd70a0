package dev.cairn.ui.window;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The dialogs of the system. */
public final class SystemFilePicker implements FilePicker {

    private static final Path HOME = Path.of(System.getProperty("user.home", "/"));

    private final Window owner;
    private @Nullable Path last;
    private @Nullable Path chosen;

    /** Dialogs that belong to a window. */
    public SystemFilePicker(Window owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> open() {
        FileChooser chooser = chooser("Open items", last);
        List<File> files = chooser.showOpenMultipleDialog(front());
        if (files == null) {
            return List.of();
        }
        List<Path> paths = files.stream().map(File::toPath).toList();
        last = paths.getFirst().getParent();
        return paths;
    }

    @Override
    public @Nullable Path save(String name, @Nullable Path folder) {
        FileChooser chooser = chooser("Save item", folder == null ? last : folder);
        chooser.setInitialFileName(name);
        File file = chooser.showSaveDialog(front());
        return file == null ? null : file.toPath();
    }

    @Override
    public @Nullable Path folder(String title, @Nullable Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        Path from = start == null ? HOME : start;
        if (Files.isDirectory(from)) {
            chooser.setInitialDirectory(from.toFile());
        }
        File folder = chooser.showDialog(front());
        return folder == null ? null : folder.toPath();
    }

    @Override
    public @Nullable Path file(String title, @Nullable Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        Path start = chosen == null ? folder : chosen;
        if (start != null && Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        File file = chooser.showOpenDialog(front());
        if (file == null) {
            return null;
        }
        chosen = file.toPath().getParent();
        return file.toPath();
    }

    /** The window that asks: a dialog of Cairn's that is open must wait for the answer. */
    private Window front() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isFocused())
                .findFirst()
                .orElse(owner);
    }

    private static FileChooser chooser(String title, @Nullable Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("JSON files", "*.json", "*.geojson"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }
}
