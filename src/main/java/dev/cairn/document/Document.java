package dev.cairn.document;

import dev.cairn.files.FileStamp;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * An open item: its text, the one truth that all views show and change.
 *
 * <p>A document belongs to one thread; all methods are called there and all listeners are told
 * there. Changes are told while they are made. A text that is small, or changed in a small place,
 * is parsed at once as well; a large one in the background, and told when it is ready.
 */
public final class Document {

    private static final long NEVER = -1;

    private final DocumentListeners listeners = new DocumentListeners();
    private final UndoHistory history;
    private final BackgroundParsing parsing;

    private String text;
    private long revision;
    private long savedState;
    private @Nullable Path file;
    private @Nullable FileStamp stamp;

    /**
     * A document of {@code text}, which counts as saved until it is changed.
     *
     * @param file where it is saved; null for a new item that has no place yet
     * @param background parses large texts
     * @param owner runs what belongs on the thread of this document
     */
    public Document(@Nullable Path file, String text, Executor background, Executor owner) {
        this(file, text, background, owner, InstantSource.system());
    }

    /** Like the other constructor, with the clock that tells when typing paused. */
    public Document(
            @Nullable Path file,
            String text,
            Executor background,
            Executor owner,
            InstantSource clock) {
        this(file, null, text, null, background, owner, clock);
    }

    private Document(
            @Nullable Path file,
            @Nullable FileStamp stamp,
            String text,
            @Nullable JsonText parsed,
            Executor background,
            Executor owner,
            InstantSource clock) {
        this.file = file;
        this.stamp = stamp;
        this.text = text;
        this.history = new UndoHistory(clock);
        this.parsing =
                new BackgroundParsing(
                        background,
                        owner,
                        (tree, of) -> listeners.tell(listener -> listener.parsed(tree, of)));
        parsing.start(text, parsed);
    }

    /**
     * A document of a file that was read, and remembers how the file was.
     *
     * @param parsed its snapshot where it was parsed on the way; else null
     */
    public static Document of(
            FileText file, @Nullable JsonText parsed, Executor background, Executor owner) {
        return new Document(
                file.file(),
                file.stamp(),
                file.text(),
                parsed,
                background,
                owner,
                InstantSource.system());
    }

    /** The present text. */
    public String text() {
        return text;
    }

    /** Counts the changes, undo and redo among them. */
    public long revision() {
        return revision;
    }

    /** The present text as a snapshot. A large one may have to be parsed now, which takes time. */
    public JsonText snapshot() {
        return parsing.now();
    }

    /** The snapshot of the present text where it is at hand, JSON or not; else null. */
    public @Nullable JsonText current() {
        return parsing.current();
    }

    /** The snapshot of the present text where it is at hand and is JSON; else null. */
    public @Nullable JsonText tree() {
        @Nullable JsonText current = parsing.current();
        return current != null && current.parses() ? current : null;
    }

    /** The last snapshot that was JSON; an empty object while there was none. */
    public JsonText lastGood() {
        return parsing.lastGood();
    }

    /**
     * Changes the text as one step of undo.
     *
     * @return whether the text is another one now
     * @throws IllegalArgumentException when an edit lies outside of the text; nothing is changed
     */
    public boolean apply(UserEdit edit) {
        @Nullable Next next = next(edit.edits());
        if (next == null) {
            return false;
        }
        history.record(edit.label(), edit.mergeKey(), next.splices());
        become(next, edit.edits(), edit.origin());
        return true;
    }

    /** What the text becomes. */
    private record Next(String text, List<TextSplice> splices, @Nullable JsonText tree) {}

    private @Nullable Next next(List<TextEdit> edits) {
        List<TextSplice> splices = new ArrayList<>(edits.size());
        String after = text;
        if (edits.size() == 1) {
            TextEdit edit = edits.getFirst();
            if (edit.start() < 0 || edit.end() < edit.start() || edit.end() > text.length()) {
                throw GapBuffer.outside(edit, text.length());
            }
            splices.add(
                    new TextSplice(
                            edit.start(),
                            text.substring(edit.start(), edit.end()),
                            edit.replacement()));
        } else if (!edits.isEmpty()) {
            GapBuffer gap = new GapBuffer(text);
            edits.forEach(edit -> splices.add(gap.apply(edit)));
            after = gap.toString();
        }
        boolean same =
                edits.size() > 1
                        ? after.equals(text)
                        : splices.stream().allMatch(s -> s.removed().equals(s.inserted()));
        if (same) {
            return null;
        }
        @Nullable JsonText tree = parsing.quickly(edits);
        if (edits.size() == 1) {
            // The snapshot holds the same text: one copy of it in memory is enough.
            after = tree == null ? edits.getFirst().applyTo(text) : tree.text();
        }
        return new Next(after, splices, tree);
    }

    private void become(Next next, List<TextEdit> edits, Object origin) {
        text = next.text();
        revision++;
        parsing.advance(text, revision, next.tree());
        TextChange change = new TextChange(revision, edits, origin);
        listeners.tell(listener -> listener.changed(change));
        parsing.announce();
    }

    /** Whether there is a step to take back. */
    public boolean canUndo() {
        return history.undoLabel() != null;
    }

    /** Whether there is a step to make again. */
    public boolean canRedo() {
        return history.redoLabel() != null;
    }

    /** What {@link #undo()} takes back; null when there is nothing. */
    public @Nullable String undoLabel() {
        return history.undoLabel();
    }

    /** What {@link #redo()} makes again; null when there is nothing. */
    public @Nullable String redoLabel() {
        return history.redoLabel();
    }

    /** Takes the last step back; does nothing where there is none. */
    public void undo() {
        replay(history.undo(), ChangeOrigin.UNDO);
    }

    /** Makes the step again that was taken back last; does nothing where there is none. */
    public void redo() {
        replay(history.redo(), ChangeOrigin.REDO);
    }

    private void replay(List<TextEdit> edits, ChangeOrigin origin) {
        @Nullable Next next = next(edits);
        if (next != null) {
            become(next, edits, origin);
        }
    }

    /** Ends the merging of typing: the next change is a step of undo of its own. */
    public void settle() {
        history.settle();
    }

    /** Whether the text differs from what was saved last. */
    public boolean dirty() {
        return history.state() != savedState;
    }

    /** Counts the text as not saved although it was not changed, for example after an import. */
    public void markUnsaved() {
        savedState = NEVER;
        listeners.tell(DocumentListener::saved);
    }

    /** Where it is saved; null for a new item that has no place yet. */
    public @Nullable Path file() {
        return file;
    }

    /** How its file was when it was last read or written; null when it never was. */
    public @Nullable FileStamp stamp() {
        return stamp;
    }

    /**
     * What is to be written to save the document in its place.
     *
     * @throws IllegalStateException when it has no place yet
     */
    public SaveJob toSave() {
        @Nullable Path place = file;
        if (place == null) {
            throw new IllegalStateException("a new item has no file yet: use toSaveAs");
        }
        history.settle();
        return new SaveJob(place, text, history.state(), stamp, false);
    }

    /** What is to be written to save the document as another file, whatever is there now. */
    public SaveJob toSaveAs(Path place) {
        history.settle();
        return new SaveJob(place, text, history.state(), null, true);
    }

    /** The document was written by {@link DocumentFiles}. It may have been changed since. */
    public void saved(SaveOutcome.Saved outcome) {
        file = outcome.file();
        stamp = outcome.stamp();
        savedState = outcome.state();
        listeners.tell(DocumentListener::saved);
    }

    /**
     * Takes what {@link DocumentFiles#reload} read as one step of undo.
     *
     * @return false when the text was changed meanwhile; then nothing was done
     */
    public boolean reloaded(ReloadedText reloaded) {
        if (reloaded.revision() != revision) {
            return false;
        }
        apply(new UserEdit("Reload from disk", reloaded.edits(), null, ChangeOrigin.RELOAD));
        history.settle();
        stamp = reloaded.file().stamp();
        savedState = history.state();
        listeners.tell(DocumentListener::saved);
        return true;
    }

    /** Tells {@code listener} from now on what happens to this document. */
    public Subscription listen(DocumentListener listener) {
        return listeners.add(listener);
    }

    /** Nobody is told anything any more. */
    public void close() {
        parsing.close();
        listeners.clear();
    }
}
