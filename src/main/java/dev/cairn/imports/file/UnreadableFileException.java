package dev.cairn.imports.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file could not be read; the message is a sentence for the user. */
public final class UnreadableFileException extends Exception {
    public UnreadableFileException(String sentence) {
        super(sentence);
    }

    /** Says why reading failed. */
    public static UnreadableFileException because(Path file, IOException failure) {
        String name = "“" + file.getFileName() + "”";
        if (Files.isDirectory(file)) {
            return new UnreadableFileException(name + " is a folder; choose a file.");
        }
        return new UnreadableFileException(
                switch (failure) {
                    case NoSuchFileException e -> "There is no file " + name + " any more.";
                    case AccessDeniedException e ->
                            name + " may not be read: you lack the permission.";
                    default -> name + " could not be read: " + failure.getMessage() + ".";
                });
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
