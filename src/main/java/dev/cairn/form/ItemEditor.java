package dev.cairn.form;

import dev.cairn.check.Fix;
import dev.cairn.document.Document;
import dev.cairn.document.UserEdit;
import dev.cairn.json.TextEdit;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/**
 * The one door for a change to an open item: each field, view, fix, migration and import comes
 * through here, and becomes one step of undo. Belongs to the thread that owns the document.
 */
public final class ItemEditor {

    private final Document document;

    public ItemEditor(Document document) {
        this.document = document;
    }

    public Document document() {
        return document;
    }

    /** False while the text is not JSON: only {@link #type} changes it then. */
    public boolean isEditable() {
        return document.snapshot().parses();
    }

    /**
     * Changes the item's structure, by the smallest text edits that do so.
     *
     * @param label what undo calls the step, for instance "Change title"
     * @param mergeKey changes in a row with the same key become one undo step; null for a step of
     *     its own
     * @param origin the view that makes the change, so that it can tell its own
     * @return false, and nothing done, when the text is not JSON or there is nothing to change
     */
    public boolean edit(
            String label, @Nullable String mergeKey, Object origin, Consumer<JsonEditor> change) {
        JsonText now = document.snapshot();
        if (!now.parses()) {
            return false;
        }
        JsonEditor editor = new JsonEditor(now);
        change.accept(editor);
        return type(label, editor.edits(), mergeKey, origin);
    }

    /**
     * Applies text edits that were worked out for the item as it is, such as those of a migration.
     *
     * @param edits sequential; each edit's offsets refer to the text that the one before left
     * @return as {@link #edit}
     */
    public boolean apply(
            String label, List<TextEdit> edits, @Nullable String mergeKey, Object origin) {
        return isEditable() && type(label, edits, mergeKey, origin);
    }

    /** Applies a fix, which may repair what is no JSON yet. */
    public boolean apply(Fix fix) {
        return type(fix.title(), fix.edits(), null, fix);
    }

    /**
     * Applies text edits whatever the text is: typing in the JSON view, and repairs of broken text.
     *
     * @return false, and nothing done, when there is nothing to change
     */
    public boolean type(
            String label, List<TextEdit> edits, @Nullable String mergeKey, Object origin) {
        return !edits.isEmpty() && document.apply(new UserEdit(label, edits, mergeKey, origin));
    }
}
