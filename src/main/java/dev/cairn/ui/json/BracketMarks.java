package dev.cairn.ui.json;

import dev.cairn.form.text.TextMarks;
import dev.cairn.json.TextSpan;
import dev.cairn.json.text.JsonText;
import dev.cairn.ui.session.DocumentSession;

import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Marks the bracket at the caret and its partner. */
final class BracketMarks {

    private final CodeArea area;
    private final DocumentSession session;
    private final DocumentTextLink link;
    private final LinePainter painter;

    BracketMarks(
            CodeArea area, DocumentSession session, DocumentTextLink link, LinePainter painter) {
        this.area = area;
        this.session = session;
        this.link = link;
        this.painter = painter;
    }

    void caretMoved() {
        JsonText tree = session.document().tree();
        TextSpan pair =
                tree == null ? null : pair(tree, link.map().toDocument(area.getCaretPosition()));
        if (pair == null) {
            if (!painter.marks(LinePainter.Layer.BRACKETS).all().isEmpty()) {
                painter.mark(LinePainter.Layer.BRACKETS, List.of());
            }
            return;
        }
        TextSpan open = link.inView(new TextSpan(pair.start(), pair.start() + 1));
        TextSpan close = link.inView(new TextSpan(pair.end() - 1, pair.end()));
        painter.mark(
                LinePainter.Layer.BRACKETS,
                List.of(
                        new TextMarks.Mark(open.start(), open.end(), "bracket"),
                        new TextMarks.Mark(close.start(), close.end(), "bracket")));
    }

    /**
     * From an opening bracket to its closing one, where the caret stands before or behind either.
     */
    static @Nullable TextSpan pair(JsonText tree, int caret) {
        TextSpan after = pairAt(tree, caret);
        return after != null ? after : pairAt(tree, caret - 1);
    }

    private static @Nullable TextSpan pairAt(JsonText tree, int offset) {
        String text = tree.text();
        if (offset < 0 || offset >= text.length() || "{}[]".indexOf(text.charAt(offset)) < 0) {
            return null;
        }
        TextSpan span = tree.span(tree.pointerAt(offset));
        boolean isBracket = span.start() == offset || span.end() == offset + 1;
        boolean inside = "{[".indexOf(text.charAt(span.start())) >= 0;
        return isBracket && inside ? span : null;
    }
}
