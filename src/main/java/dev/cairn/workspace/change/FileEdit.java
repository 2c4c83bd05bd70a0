package dev.cairn.workspace.change;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * A file before and after a change of many files.
 *
 * @param file absolute
 * @param before its text as it was; null where there was no such file
 * @param after its text as it shall be; null where there shall be no such file
 */
public record FileEdit(Path file, @Nullable String before, @Nullable String after) {

    /** What takes it back. */
    FileEdit reversed() {
        return new FileEdit(file, after, before);
    }
}
