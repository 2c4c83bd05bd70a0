package dev.cairn.ui.session;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Report;
import dev.cairn.check.migrate.Migration;
import dev.cairn.document.Change;
import dev.cairn.document.Document;
import dev.cairn.document.Edit;
import dev.cairn.document.Listener;
import dev.cairn.document.Subscription;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonText;
import dev.cairn.json.TextEdit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One open item: the one thing that all its views share. Views read the document and the report,
 * and hand every change to {@link #apply}; they never talk to each other. All of it belongs to the
 * JavaFX thread.
 */
public final class DocumentSession {

    private final Document document;
    private final Checking checking;
    private final Supplier<CheckOptions> options;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Report> report = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;

    private long reportRevision = -1;
    private @Nullable PendingFix pending;
    private @Nullable Consumer<Migration> asker;
    private boolean closed;

    private record PendingFix(Finding finding, String title) {}

    /**
     * @param document the item's text; confined to the JavaFX thread
     * @param checking what checks the text in the background
     * @param options what to check it by, asked at each check
     */
    public DocumentSession(Document document, Checking checking, Supplier<CheckOptions> options) {
        this.document = document;
        this.checking = checking;
        this.options = options;
        this.subscription = document.listen(new Follow());
        refresh();
        check();
    }

    /** The item's text. */
    public Document document() {
        return document;
    }

    /** The last text that was JSON: what the forms show. */
    public JsonText tree() {
        return document.lastGood();
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

    /**
     * Whether {@link #report} speaks of the text as it is now, so that its spans can be trusted.
     */
    public boolean reportIsCurrent() {
        return reportRevision == document.revision();
    }

    /**
     * Applies a fix as one undo step. When the text has moved on since the fix was found, the fix
     * of the same name is taken from the next report instead, so that its edits fit.
     */
    public void apply(Fix fix) {
        if (reportIsCurrent()) {
            Consumer<Migration> ask = asker;
            if (ask != null
                    && fix instanceof Migration.MigrationFix(Migration migration)
                    && !migration.questions().isEmpty()) {
                ask.accept(migration);
                return;
            }
            document.apply(new Edit(fix.title(), fix.edits(), null, fix));
            return;
        }
        Report known = report.get();
        if (known == null) {
            return;
        }
        known.findings().stream()
                .filter(finding -> finding.fixes().contains(fix))
                .findFirst()
                .ifPresent(finding -> pending = new PendingFix(finding, fix.title()));
    }

    /**
     * Has migrations that ask something shown to the user, when one of them is taken as a fix. With
     * nobody to ask, the preset answers count.
     */
    public void onQuestions(Consumer<Migration> ask) {
        asker = ask;
    }

    /**
     * Applies text edits of a form or another view.
     *
     * @param label what undo calls the step, for instance "Change title"
     * @param edits sequential; each edit's offsets refer to the text that the one before left
     * @param mergeKey edits in a row with the same key become one undo step; null for a step of its
     *     own
     * @param origin the view that made the edit, so that it can tell its own changes
     * @return false, and nothing done, when the text is not JSON or there is nothing to change
     */
    public boolean apply(
            String label, List<TextEdit> edits, @Nullable String mergeKey, Object origin) {
        return editable()
                && !edits.isEmpty()
                && document.apply(new Edit(label, edits, mergeKey, origin));
    }

    /** Changes the item's structure: the smallest text edits that do so become one undo step. */
    public boolean edit(
            String label, @Nullable String mergeKey, Object origin, Consumer<JsonEditor> change) {
        if (!editable()) {
            return false;
        }
        JsonText now = document.snapshot();
        if (!now.parses()) {
            return false;
        }
        JsonEditor editor = now.edit();
        change.accept(editor);
        return apply(label, editor.edits(), mergeKey, origin);
    }

    /**
     * Applies text edits whatever the text is: typing in the JSON view, and repairs of broken text.
     */
    public boolean type(
            String label, List<TextEdit> edits, @Nullable String mergeKey, Object origin) {
        return !edits.isEmpty() && document.apply(new Edit(label, edits, mergeKey, origin));
    }

    /** Checks again, for instance after the profile was changed. */
    public void check() {
        JsonText now = document.current();
        if (now != null) {
            check(now);
        }
    }

    private void check(JsonText now) {
        long asked = document.revision();
        checking.check(this, now, options.get(), found -> accept(found, asked));
    }

    /** Stops listening; a result that still comes is dropped. */
    public void close() {
        closed = true;
        checking.forget(this);
        subscription.cancel();
    }

    private void accept(Report found, long asked) {
        if (closed || asked != document.revision()) {
            return;
        }
        reportRevision = asked;
        report.set(found);
        PendingFix wanted = pending;
        pending = null;
        if (wanted != null) {
            found.findings().stream()
                    .filter(f -> f.rule().equals(wanted.finding().rule()))
                    .filter(f -> f.pointer().equals(wanted.finding().pointer()))
                    .flatMap(f -> f.fixes().stream())
                    .filter(f -> f.title().equals(wanted.title()))
                    .findFirst()
                    .ifPresent(this::apply);
        }
    }

    private void refresh() {
        JsonText now = document.current();
        if (now != null) {
            editable.set(now.parses());
        }
        dirty.set(document.dirty());
        revision.set(document.revision());
    }

    private final class Follow implements Listener {
        @Override
        public void changed(Change change) {
            refresh();
        }

        @Override
        public void parsed(JsonText tree, long parsedRevision) {
            refresh();
            check(tree);
        }

        @Override
        public void saved() {
            refresh();
        }
    }

    @Override
    public String toString() {
        return "DocumentSession[" + Objects.toString(document.file(), "new") + "]";
    }
}
