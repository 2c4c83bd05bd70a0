package dev.cairn.document;

import dev.cairn.json.text.JsonText;

/** Is told what happens to a {@link Document}, on the thread that owns it. */
public interface DocumentListener {

    /** The text changed; told while the edit is made, in the order of the changes. */
    default void changed(TextChange change) {}

    /**
     * The text of a revision was parsed, which is told for the current revision only. A text that
     * is not JSON is told as well: ask {@link JsonText#parses()} and {@link JsonText#error()}.
     */
    default void parsed(JsonText tree, long revision) {}

    /** The document was saved, or read again: its file and whether it is dirty may have changed. */
    default void saved() {}
}
