package dev.cairn.git;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a text to a file in one step, as UTF-8: all of it, or nothing. */
@FunctionalInterface
public interface TextWriter {

    /**
     * Replaces the content of a file, or makes it.
     *
     * @throws IOException when it fails; the file is as it was then, and the message says why
     */
    void write(Path file, String text) throws IOException;
}
