package dev.cairn.document;

import dev.cairn.files.FileStamp;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * A text that is to be written to a file: made on the document's thread, done on another one.
 *
 * @param file the place, which may be a symbolic link to the real one
 * @param text all of it
 * @param state the number of the text in the document's history
 * @param expected how the file was when it was last read or written; null when it never was
 * @param overwrite whether another content that is found there is overwritten
 */
public record SaveJob(
        Path file, String text, long state, @Nullable FileStamp expected, boolean overwrite) {

    /** The same, and what is there is overwritten ("keep mine"). */
    public SaveJob overwriting() {
        return new SaveJob(file, text, state, expected, true);
    }
}
