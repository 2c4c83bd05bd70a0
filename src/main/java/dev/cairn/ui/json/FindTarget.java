package dev.cairn.ui.json;

import dev.cairn.form.text.TextMarks;
import dev.cairn.form.text.TextSearch;
import dev.cairn.json.TextSpan;
import dev.cairn.ui.session.DocumentSession;

import org.fxmisc.richtext.CodeArea;

import java.util.ArrayList;
import java.util.List;

/** Finds in the document's own text, so that breaks that only the view has hide nothing. */
final class FindTarget implements FindBar.Target {

    private final CodeArea area;
    private final DocumentSession session;
    private final DocumentTextLink link;
    private final LinePainter painter;

    FindTarget(CodeArea area, DocumentSession session, DocumentTextLink link, LinePainter painter) {
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
    public void show(List<TextSpan> places, int current) {
        List<TextMarks.Mark> marks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            TextSpan span = link.inView(places.get(i));
            marks.add(
                    new TextMarks.Mark(
                            span.start(), span.end(), i == current ? "found-current" : "found"));
        }
        painter.mark(LinePainter.Layer.FOUND, marks);
        if (current >= 0) {
            TextSpan span = link.inView(places.get(current));
            area.selectRange(span.start(), span.end());
            area.requestFollowCaret();
        }
    }

    @Override
    public void replace(TextSearch finder, TextSpan place, String with) {
        session.editor().type("Replace", List.of(finder.replace(text(), place, with)), null, this);
        area.moveTo(link.map().toView(place.start() + with.length()));
    }

    @Override
    public void replaceAll(TextSearch finder, String with) {
        session.editor().type("Replace all", finder.replaceAll(text(), with), null, this);
    }

    @Override
    public void done() {
        painter.mark(LinePainter.Layer.FOUND, List.of());
        area.requestFocus();
    }
}
