package dev.cairn.workspace.change;

import java.nio.file.Path;

/**
 * A file that was left as it is, though the others were written.
 *
 * @param file that it is about
 * @param sentence which says why
 */
public record FileResult(Path file, String sentence) {}
