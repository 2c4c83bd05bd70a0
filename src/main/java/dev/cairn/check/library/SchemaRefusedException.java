package dev.cairn.check.library;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** A schema was not taken in. The message is a full sentence for the user. */
public final class SchemaRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    SchemaRefusedException(String sentence) {
        super(sentence);
    }

    SchemaRefusedException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
