package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * What an export did.
 *
 * @param file in the checkout
 * @param written whether its content was replaced
 * @param commit the id of the new commit; null when none was made
 * @param sentence what was done and what is left to do
 */
public record ExportResult(Path file, boolean written, @Nullable String commit, String sentence) {}
