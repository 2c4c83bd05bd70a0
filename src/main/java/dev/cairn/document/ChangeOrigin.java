package dev.cairn.document;

/** Where a change comes from when no view made it. */
public enum ChangeOrigin {
    /** A step was taken back. */
    UNDO,
    /** A step that was taken back was made again. */
    REDO,
    /** The file on disk had changed and was read again. */
    RELOAD
}
