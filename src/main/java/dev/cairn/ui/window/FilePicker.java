package dev.cairn.ui.window;

import dev.cairn.form.service.LocalFileChooser;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** Asks the user for files and folders. */
public interface FilePicker extends LocalFileChooser {

    /** Files to open; empty when the user thought better of it. */
    List<Path> open();

    /**
     * Where to save.
     *
     * @param name suggested
     * @param folder to start in; null for wherever
     * @return null when the user thought better of it
     */
    @Nullable Path save(String name, @Nullable Path folder);

    /**
     * A folder.
     *
     * @param title what it is for
     * @param start to start in; null for wherever
     * @return null when the user thought better of it
     */
    @Nullable Path folder(String title, @Nullable Path start);
}
