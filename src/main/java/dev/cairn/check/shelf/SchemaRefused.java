package dev.cairn.check.shelf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** A schema was not taken in. The message is a full sentence for the user. */
public final class SchemaRefused extends IOException {

    private static final long serialVersionUID = 1L;

    SchemaRefused(String sentence) {
        super(sentence);
    }

    SchemaRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
