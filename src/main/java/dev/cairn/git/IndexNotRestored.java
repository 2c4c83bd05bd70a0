package dev.cairn.git;

import java.io.IOException;

/** No commit was made, and the entry of the index could not be put back either. */
final class IndexNotRestored extends IOException {

    private static final long serialVersionUID = 1L;

    IndexNotRestored(Exception failed, Exception notRestored) {
        super(GitProblem.reason(failed), failed);
        addSuppressed(notRestored);
    }
}
