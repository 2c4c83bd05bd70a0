package dev.cairn.workspace.merge;

/** Whose value is taken. */
public enum MergeSide {
    /** What the text that is merged into has. */
    OURS,
    /** What the other text has. */
    THEIRS
}
