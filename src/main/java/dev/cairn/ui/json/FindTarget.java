package dev.cairn.ui.json;

import dev.cairn.json.Span;
import dev.cairn.ui.session.DocumentSession;

import org.fxmisc.richtext.CodeArea;

import java.util.ArrayList;
import java.util.List;

/** Finds in the document's own text, so that breaks that only the view has hide nothing. */
final class FindTarget implements FindBar.Target {

    private final CodeArea area;
    private final DocumentSession session;
    private final TextLink link;
    private final Painter painter;

    FindTarget(CodeArea area, DocumentSession session, TextLink link, Painter painter) {
        this.area = area;
        this.session = session;
        this.link = link;
        this.painter = painter;
    }

    @Override
    public String text() {
        return session.document().text();
    }

    @Override
    public int caret() {
        return link.map().toDocument(area.getCaretPosition());
    }

    @Override
    public void show(List<Span> places, int current) {
        List<Marks.Mark> marks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Span span = link.inView(places.get(i));
            marks.add(
                    new Marks.Mark(
                            span.start(), span.end(), i == current ? "found-current" : "found"));
        }
        painter.mark(Painter.Layer.FOUND, marks);
        if (current >= 0) {
            Span span = link.inView(places.get(current));
            area.selectRange(span.start(), span.end());
            area.requestFollowCaret();
        }
    }

    @Override
    public void replace(Finder finder, Span place, String with) {
        session.editor().type("Replace", List.of(finder.replace(text(), place, with)), null, this);
        area.moveTo(link.map().toView(place.start() + with.length()));
    }

    @Override
    public void replaceAll(Finder finder, String with) {
        session.editor().type("Replace all", finder.replaceAll(text(), with), null, this);
    }

    @Override
    public void done() {
        painter.mark(Painter.Layer.FOUND, List.of());
        area.requestFocus();
    }
}
