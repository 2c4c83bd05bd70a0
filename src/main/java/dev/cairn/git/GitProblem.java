package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Something about a checkout did not work out. The message is a full sentence for the user. */
public final class GitProblem extends IOException {

    private static final long serialVersionUID = 1L;

    /** A problem that {@code sentence} tells in full. */
    public GitProblem(String sentence) {
        super(sentence);
    }

    GitProblem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static String reason(Throwable cause) {
        @Nullable String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
