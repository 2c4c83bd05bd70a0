package dev.cairn.workspace.change;

import java.nio.file.Path;
import java.util.List;

/**
 * A change that was written, and can be taken back as a whole.
 *
 * @param title of the change, for a menu
 * @param written the files that hold it now
 * @param left the files that were left, and why
 * @param record where it is kept for undo
 */
public record WrittenChange(String title, List<Path> written, List<FileResult> left, Path record) {

    public WrittenChange {
        written = List.copyOf(written);
        left = List.copyOf(left);
    }
}
