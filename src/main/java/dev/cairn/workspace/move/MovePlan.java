package dev.cairn.workspace.move;

import dev.cairn.workspace.change.FileEdit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a move writes.
 *
 * @param from the file as it is called now
 * @param to what it shall be called
 * @param own the item itself; its file is {@code from}
 * @param others files whose links follow it
 */
public record MovePlan(Path from, Path to, FileEdit own, List<FileEdit> others) {

    public MovePlan {
        others = List.copyOf(others);
    }

    /** All that is written, in an order in which nothing is gone before it is there anew. */
    public List<FileEdit> edits() {
        List<FileEdit> edits = new ArrayList<>();
        if (from.equals(to)) {
            edits.add(own);
        } else {
            edits.add(new FileEdit(to, null, own.after()));
            edits.addAll(others);
            edits.add(new FileEdit(from, own.before(), null));
        }
        return edits;
    }
}
