package dev.cairn.ui.session;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Fix;
import dev.cairn.check.Report;
import dev.cairn.check.migrate.Migration;
import dev.cairn.document.Document;
import dev.cairn.form.BackgroundChecking;
import dev.cairn.form.ItemEditor;
import dev.cairn.form.ItemSession;
import dev.cairn.json.text.JsonText;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The session of an open item as the views of the window observe it. All of it belongs to the
 * JavaFX thread.
 */
public final class DocumentSession {

    private final ItemSession model;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>();

    /**
     * @param document the item's text; confined to the JavaFX thread
     * @param checking what checks the text in the background
     * @param options what to check it by, asked at each check
     */
    public DocumentSession(
            Document document, BackgroundChecking checking, Supplier<CheckOptions> options) {
        model = new ItemSession(document, checking, options);
        model.listen(this::refresh);
        refresh();
        model.check();
    }

    /** The same without the window's properties. */
    public ItemSession model() {
        return model;
    }

    /** The item's text. */
    public Document document() {
        return model.document();
    }

    /** The one door for changes. */
    public ItemEditor editor() {
        return model.editor();
    }

    /** The last text that was JSON: what the forms show. */
    public JsonText tree() {
        return model.tree();
    }

    /** False while the text is not JSON; the forms are read-only then. */
    public boolean editable() {
        return editable.get();
    }

    public ReadOnlyBooleanProperty editableProperty() {
        return editable.getReadOnlyProperty();
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** The document's revision, for views that refresh after each change, undo and save. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** What the checker said of the newest text that it has seen; null before its first answer. */
    public ReadOnlyObjectProperty<@Nullable Report> report() {
        return report.getReadOnlyProperty();
    }

    /** As {@link ItemSession#reportIsCurrent}. */
    public boolean reportIsCurrent() {
        return model.reportIsCurrent();
    }

    /** As {@link ItemSession#apply}. */
    public void apply(Fix fix) {
        model.apply(fix);
    }

    /** As {@link ItemSession#onQuestions}. */
    public void onQuestions(Consumer<Migration> ask) {
        model.onQuestions(ask);
    }

    /** Checks again, for instance after the profile was changed. */
    public void check() {
        model.check();
    }

    /** Stops listening; a result that still comes is dropped. */
    public void close() {
        model.close();
    }

    private void refresh() {
        editable.set(model.editable());
        dirty.set(document().dirty());
        revision.set(document().revision());
        report.set(model.report());
    }

    @Override
    public String toString() {
        return model.toString();
    }
}
