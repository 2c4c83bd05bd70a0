package dev.cairn.workspace.change;

import dev.cairn.files.FileProblem;

import java.nio.file.Path;

/** Writes a text to a file in one step; a test lets it fail. */
@FunctionalInterface
interface FileWriting {

    void write(Path file, String text) throws FileProblem;
}
