package dev.cairn.ui.json;

import dev.cairn.form.text.TextMarks;
import dev.cairn.json.TextSpan;

import javafx.application.Platform;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpans;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Colours the lines that can be seen, and only those whose colours differ from what they should be:
 * so a keystroke in a file of two megabytes costs one line.
 */
final class LinePainter {

    /** Layers of marks, later ones over earlier ones. */
    enum Layer {
        FINDINGS,
        FOUND,
        BRACKETS
    }

    private static final String FOCUSED_LINE = "focused-line";

    /** As many as fit into a large window. */
    private static final int FIRST_LINES = 60;

    private final CodeArea area;
    private final IntConsumer linePainted;
    private final Map<Layer, TextMarks> layers = new HashMap<>();
    private @Nullable TextSpan focused;
    private boolean asked;

    /**
     * @param linePainted told the index of each visible line when it was looked at
     */
    LinePainter(CodeArea area, IntConsumer linePainted) {
        this.area = area;
        this.linePainted = linePainted;
        for (Layer layer : Layer.values()) {
            layers.put(layer, new TextMarks());
        }
        area.viewportDirtyEvents().subscribe(event -> paintSoon());
    }

    TextMarks marks(Layer layer) {
        return java.util.Objects.requireNonNull(layers.get(layer));
    }

    void mark(Layer layer, List<TextMarks.Mark> marks) {
        marks(layer).set(marks);
        paintSoon();
    }

    /** Marks the lines of a range, or none. */
    void focus(@Nullable TextSpan lines) {
        focused = lines;
        paintSoon();
    }

    void changed(PlainTextChange change) {
        int removed = change.getRemoved().length();
        int inserted = change.getInserted().length();
        layers.values().forEach(marks -> marks.changed(change.getPosition(), removed, inserted));
        if (focused != null) {
            focused = TextMarks.follow(focused, change.getPosition(), removed, inserted);
        }
        paintSoon();
    }

    /**
     * Paints the first lines of a text that was not laid out yet, so that they are not laid out
     * twice.
     */
    void paintFirst() {
        int last = Math.min(area.getParagraphs().size(), FIRST_LINES);
        int start = 0;
        for (int line = 0; line < last; line++) {
            int length = area.getParagraphLength(line);
            paint(line, start, length);
            start += length + 1;
        }
    }

    /** Paints once, after what is going on now. */
    void paintSoon() {
        if (!asked) {
            asked = true;
            Platform.runLater(
                    () -> {
                        asked = false;
                        paint();
                    });
        }
    }

    private void paint() {
        int count = area.getVisibleParagraphs().size();
        if (count == 0 || area.getScene() == null) {
            return;
        }
        int first = area.visibleParToAllParIndex(0);
        if (first < 0) {
            // lines are kept, but none lies in sight before the next layout, which asks again
            return;
        }
        int last = Math.min(area.getParagraphs().size(), first + count);
        int start = area.getAbsolutePosition(first, 0);
        for (int line = first; line < last; line++) {
            int length = area.getParagraphLength(line);
            paint(line, start, length);
            linePainted.accept(line);
            start += length + 1;
        }
    }

    private void paint(int line, int start, int length) {
        if (length > 0) {
            StyleSpans<Collection<String>> wanted =
                    LineStyles.of(area.getText(line), marksIn(start, start + length));
            if (!wanted.equals(area.getStyleSpans(line))) {
                area.setStyleSpans(line, 0, wanted);
            }
        }
        TextSpan lines = focused;
        boolean inFocus = lines != null && lines.start() <= start + length && start <= lines.end();
        List<String> style = inFocus ? List.of(FOCUSED_LINE) : List.of();
        if (!area.getParagraph(line).getParagraphStyle().equals(style)) {
            area.setParagraphStyle(line, style);
        }
    }

    private List<TextMarks.Mark> marksIn(int from, int to) {
        List<TextMarks.Mark> all = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            all.addAll(marks(layer).within(from, to));
        }
        return all;
    }
}
