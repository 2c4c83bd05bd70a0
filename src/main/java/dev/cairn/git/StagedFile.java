package dev.cairn.git;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A file as it shall be in a commit. Its content is in the repository already.
 *
 * @param path within the checkout, with slashes
 * @param mode executable or not
 * @param id of its content
 */
record StagedFile(String path, FileMode mode, ObjectId id) {

    /** The line that {@code git update-index -z --index-info} takes. */
    String indexInfo() {
        return mode + " " + id.name() + "\t" + path + "\0";
    }
}
