package dev.cairn.form.review;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * The item that is to be exported.
 *
 * @param title for people
 * @param file where it is saved; null for a new one
 * @param id null where it has none
 * @param collection null where it names none
 */
public record ExportItem(
        String title, @Nullable Path file, @Nullable String id, @Nullable String collection) {}
