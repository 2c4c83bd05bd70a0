package dev.cairn.git;

import java.io.IOException;

/**
 * The user did not want to wait any longer for git. The interrupt of the thread was taken: whoever
 * catches this may tidy up, and sets it again.
 */
final class GitCancelled extends IOException {

    private static final long serialVersionUID = 1L;

    GitCancelled() {
        super("It was cancelled.");
    }
}
