package dev.cairn.ui.json;

import dev.cairn.document.ChangeOrigin;
import dev.cairn.document.DocumentListener;
import dev.cairn.document.Subscription;
import dev.cairn.document.TextChange;
import dev.cairn.form.text.ViewMap;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TextSpan;
import dev.cairn.ui.session.DocumentSession;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps the text area and the document alike. What is typed becomes an edit of the document; what
 * another view, undo or a reload changed is put into the area as just the differing range, so that
 * caret and scroll position stay.
 */
final class DocumentTextLink implements DocumentListener {

    /**
     * From here on the differing range is worked out as a whole, which is cheaper than one change
     * at a time.
     */
    private static final int MANY_EDITS = 200;

    private final CodeArea area;
    private final DocumentSession session;
    private final ViewMap map = new ViewMap();
    private final Consumer<PlainTextChange> shown;
    private final Subscription subscription;
    private final org.reactfx.Subscription typing;
    private boolean following;

    /**
     * @param shown told each change of the shown text, whoever made it
     */
    DocumentTextLink(CodeArea area, DocumentSession session, Consumer<PlainTextChange> shown) {
        this.area = area;
        this.session = session;
        this.shown = shown;
        follow(() -> area.replaceText(map.reset(session.document().text())));
        area.moveTo(0);
        area.showParagraphAtTop(0);
        typing = area.plainTextChanges().subscribe(this::changedInView);
        subscription = session.document().listen(this);
    }

    ViewMap map() {
        return map;
    }

    void close() {
        typing.unsubscribe();
        subscription.cancel();
    }

    /** A range of the document as a range of the view. */
    TextSpan inView(TextSpan span) {
        int length = area.getLength();
        int start = Math.min(length, map.toView(span.start()));
        return new TextSpan(start, Math.max(start, Math.min(length, map.toView(span.end()))));
    }

    /** The document's text behind a range of the view. */
    String documentText(int viewStart, int viewEnd) {
        return session.document()
                .text()
                .substring(map.toDocument(viewStart), map.toDocument(viewEnd));
    }

    private void changedInView(PlainTextChange change) {
        shown.accept(change);
        if (following) {
            return;
        }
        int viewEnd = change.getPosition() + change.getRemoved().length();
        int start = map.toDocument(change.getPosition());
        int end = map.toDocument(viewEnd);
        String text = map.typed(change.getPosition(), viewEnd, change.getInserted());
        if (start == end && text.isEmpty()) {
            return; // only a line that the view had broken was joined
        }
        boolean taken =
                session.editor()
                        .type(
                                label(change),
                                List.of(new TextEdit(start, end, text)),
                                mergeKey(change),
                                this);
        if (!taken) {
            resync();
        }
    }

    private static String label(PlainTextChange change) {
        return change.getInserted().isEmpty() ? "Delete text" : "Type text";
    }

    private static @Nullable String mergeKey(PlainTextChange change) {
        boolean small = change.getInserted().length() <= 2 && change.getRemoved().length() <= 2;
        return small && change.getInserted().indexOf('\n') < 0 ? "json-typing" : null;
    }

    @Override
    public void changed(TextChange change) {
        if (change.origin() == this) {
            return;
        }
        if (change.edits().size() > MANY_EDITS) {
            resync();
        } else {
            follow(() -> change.edits().forEach(this::put));
        }
        boolean history =
                change.origin() == ChangeOrigin.UNDO || change.origin() == ChangeOrigin.REDO;
        if (history && area.isFocused() && !change.edits().isEmpty()) {
            TextEdit last = change.edits().getLast();
            area.moveTo(
                    Math.min(
                            area.getLength(),
                            map.toView(last.start() + last.replacement().length())));
            area.requestFollowCaret();
        }
    }

    private void put(TextEdit edit) {
        int start = map.toView(edit.start());
        int end = map.toView(edit.end());
        replace(start, end, map.insert(edit.start(), edit.end(), edit.replacement()));
    }

    /** Not {@code area.replaceText}: that moves the caret. */
    private void replace(int start, int end, String text) {
        area.getContent()
                .replace(
                        start,
                        end,
                        ReadOnlyStyledDocument.fromString(
                                text,
                                area.getInitialParagraphStyle(),
                                area.getInitialTextStyle(),
                                area.getSegOps()));
    }

    /** Shows the document's text anew by the one range that differs. */
    private void resync() {
        String before = area.getText();
        String after = map.reset(session.document().text());
        TextEdit edit = TextEdit.between(before, after);
        if (edit != null) {
            follow(() -> replace(edit.start(), edit.end(), edit.replacement()));
        }
    }

    private void follow(Runnable change) {
        following = true;
        try {
            change.run();
        } finally {
            following = false;
        }
    }
}
