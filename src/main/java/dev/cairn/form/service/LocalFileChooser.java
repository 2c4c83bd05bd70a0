package dev.cairn.form.service;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Asks the user for one file of any kind. */
@FunctionalInterface
public interface LocalFileChooser {

    /**
     * Asks, and waits for the answer.
     *
     * @param title what the file is for
     * @param folder to start in; null for wherever
     * @return null when the user thought better of it
     */
    @Nullable Path file(String title, @Nullable Path folder);
}
