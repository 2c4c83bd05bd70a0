package dev.cairn.git;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

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

    /** The same as one of these, whatever it was. */
    static GitProblem of(IOException cause) {
        return cause instanceof GitProblem known ? known : new GitProblem(sentence(cause), cause);
    }

    private static String sentence(IOException cause) {
        String reason = reason(cause);
        if (cause instanceof AccessDeniedException) {
            return "You may not write to " + reason + ". Nothing was changed.";
        }
        return reason.contains("No space left")
                ? "The disk is full. Free some space and try again. Nothing was changed."
                : reason;
    }

    static String reason(Throwable cause) {
        @Nullable String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
