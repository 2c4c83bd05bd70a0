package dev.cairn.ui.json;

import dev.cairn.form.text.LineTokens;
import dev.cairn.form.text.TextMarks;

import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Lays the colours of one line and the marks that touch it over each other. */
public final class LineStyles {

    private LineStyles() {}

    /** The spans of a line of at least one character. */
    public static StyleSpans<Collection<String>> of(String line, List<TextMarks.Mark> marks) {
        List<LineTokens.Token> tokens = LineTokens.of(line);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, line.length()));
        for (LineTokens.Token token : tokens) {
            cuts.add(token.start());
            cuts.add(token.end());
        }
        for (TextMarks.Mark mark : marks) {
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>(cuts.size());
        int next = 0;
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            while (next < tokens.size() && tokens.get(next).end() <= from) {
                next++;
            }
            spans.add(
                    classes(from, next < tokens.size() ? tokens.get(next) : null, marks),
                    to - from);
            from = to;
        }
        return spans.create();
    }

    private static Collection<String> classes(
            int at,
            LineTokens.@org.jspecify.annotations.Nullable Token token,
            List<TextMarks.Mark> marks) {
        List<String> classes = new ArrayList<>(2);
        if (token != null && token.start() <= at) {
            classes.add(token.kind().styleClass());
        }
        for (TextMarks.Mark mark : marks) {
            if (mark.start() <= at && at < mark.end() && !classes.contains(mark.styleClass())) {
                classes.add(mark.styleClass());
            }
        }
        return classes;
    }
}
