package dev.cairn.workspace.item;

import dev.cairn.git.FileState;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * One item, Collection or Catalog of a workspace, as a table shows it.
 *
 * @param path from the folder of the workspace, with slashes: it names the row
 * @param file on disk
 * @param head what was read of it
 * @param mark how the file was then
 * @param git what git says of it; null outside of a checkout, and while nobody has looked
 * @param own findings within the item; null while it is not validated
 * @param across findings between it and other items
 */
public record WorkspaceRow(
        String path,
        Path file,
        DocumentHead head,
        FileMark mark,
        @Nullable FileState git,
        @Nullable FindingCounts own,
        FindingCounts across) {

    /** A row that is neither validated nor looked up in git. */
    public static WorkspaceRow of(String path, Path file, DocumentHead head, FileMark mark) {
        return new WorkspaceRow(path, file, head, mark, null, null, FindingCounts.NONE);
    }

    public WorkspaceRow withGit(@Nullable FileState state) {
        return new WorkspaceRow(path, file, head, mark, state, own, across);
    }

    public WorkspaceRow withOwn(FindingCounts counts) {
        return new WorkspaceRow(path, file, head, mark, git, counts, across);
    }

    public WorkspaceRow withAcross(FindingCounts counts) {
        return new WorkspaceRow(path, file, head, mark, git, own, counts);
    }

    /** All findings; null while the item is not validated. */
    public @Nullable FindingCounts findings() {
        FindingCounts counts = own;
        return counts == null ? null : counts.plus(across);
    }

    /** The folder it lies in, from the folder of the workspace; empty for that itself. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
