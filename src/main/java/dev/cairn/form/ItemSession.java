package dev.cairn.form;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Report;
import dev.cairn.check.migrate.Migration;
import dev.cairn.document.Document;
import dev.cairn.document.DocumentListener;
import dev.cairn.document.Subscription;
import dev.cairn.document.TextChange;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One open item with what the checker says of it: the one thing that all its views share. Views
 * read the document and the report, and hand every change to the {@link #editor}; they never talk
 * to each other. Belongs to the thread that owns the document.
 */
public final class ItemSession {

    private final Document document;
    private final ItemEditor editor;
    private final BackgroundChecking checking;
    private final Supplier<CheckOptions> options;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Subscription subscription;

    private @Nullable Report report;
    private long reportRevision = -1;
    private boolean editable = true;
    private @Nullable PendingFix pending;
    private @Nullable Consumer<Migration> asker;
    private boolean closed;

    private record PendingFix(Finding finding, String title) {}

    /**
     * A session that has checked nothing yet: {@link #check} begins it, once somebody listens.
     *
     * @param document the item's text
     * @param checking what checks the text in the background
     * @param options what to check it by, asked at each check
     */
    public ItemSession(
            Document document, BackgroundChecking checking, Supplier<CheckOptions> options) {
        this.document = document;
        this.editor = new ItemEditor(document);
        this.checking = checking;
        this.options = options;
        this.subscription = document.listen(new Follow());
        follow();
    }

    /** The item's text. */
    public Document document() {
        return document;
    }

    /** The one door for changes. */
    public ItemEditor editor() {
        return editor;
    }

    /** The last text that was JSON: what the forms show. */
    public JsonText tree() {
        return document.lastGood();
    }

    /** False while the newest text that was read is not JSON; the forms are read-only then. */
    public boolean editable() {
        return editable;
    }

    /** What the checker said of the newest text that it has seen; null before its first answer. */
    public @Nullable Report report() {
        return report;
    }

    /**
     * Whether {@link #report} speaks of the text as it is now, so that its spans can be trusted.
     */
    public boolean reportIsCurrent() {
        return reportRevision == document.revision();
    }

    /** Runs an action after each change, undo, save and answer of the checker. */
    public Subscription listen(Runnable action) {
        listeners.add(action);
        return () -> listeners.remove(action);
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
            editor.apply(fix);
            return;
        }
        Report known = report;
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
        report = found;
        tell();
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

    private void follow() {
        JsonText now = document.current();
        if (now != null) {
            editable = now.parses();
        }
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private final class Follow implements DocumentListener {
        @Override
        public void changed(TextChange change) {
            follow();
        }

        @Override
        public void parsed(JsonText tree, long parsedRevision) {
            follow();
            check(tree);
        }

        @Override
        public void saved() {
            follow();
        }
    }

    @Override
    public String toString() {
        return "ItemSession[" + Objects.toString(document.file(), "new") + "]";
    }
}
