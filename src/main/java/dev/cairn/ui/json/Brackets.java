package dev.cairn.ui.json;

import dev.cairn.json.JsonText;
import dev.cairn.json.Span;
import dev.cairn.ui.session.DocumentSession;

import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Marks the bracket at the caret and its partner. */
final class Brackets {

    private final CodeArea area;
    private final DocumentSession session;
    private final TextLink link;
    private final Painter painter;

    Brackets(CodeArea area, DocumentSession session, TextLink link, Painter painter) {
        this.area = area;
        this.session = session;
        this.link = link;
        this.painter = painter;
    }

    void caretMoved() {
        JsonText tree = session.document().tree();
        Span pair =
                tree == null ? null : pair(tree, link.map().toDocument(area.getCaretPosition()));
        if (pair == null) {
            if (!painter.marks(Painter.Layer.BRACKETS).all().isEmpty()) {
                painter.mark(Painter.Layer.BRACKETS, List.of());
            }
            return;
        }
        Span open = link.inView(new Span(pair.start(), pair.start() + 1));
        Span close = link.inView(new Span(pair.end() - 1, pair.end()));
        painter.mark(
                Painter.Layer.BRACKETS,
                List.of(
                        new Marks.Mark(open.start(), open.end(), "bracket"),
                        new Marks.Mark(close.start(), close.end(), "bracket")));
    }

    /**
     * From an opening bracket to its closing one, where the caret stands before or behind either.
     */
    static @Nullable Span pair(JsonText tree, int caret) {
        Span after = pairAt(tree, caret);
        return after != null ? after : pairAt(tree, caret - 1);
    }

    private static @Nullable Span pairAt(JsonText tree, int offset) {
        String text = tree.text();
        if (offset < 0 || offset >= text.length() || "{}[]".indexOf(text.charAt(offset)) < 0) {
            return null;
        }
        Span span = tree.span(tree.pointerAt(offset));
        boolean isBracket = span.start() == offset || span.end() == offset + 1;
        boolean inside = "{[".indexOf(text.charAt(span.start())) >= 0;
        return isBracket && inside ? span : null;
    }
}
