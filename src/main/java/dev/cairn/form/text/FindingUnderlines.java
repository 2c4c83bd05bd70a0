package dev.cairn.form.text;

import dev.cairn.check.Finding;
import dev.cairn.check.Severity;
import dev.cairn.json.TextSpan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * Where findings are drawn: under a range of one line, even where they speak of a whole object,
 * which would underline half of the file.
 *
 * @param marks ranges of the view with the style class of their severity; worse ones last, so that
 *     they show
 * @param placed each finding with its range in the view
 */
public record FindingUnderlines(List<TextMarks.Mark> marks, List<Placed> placed) {

    /** More findings than these are listed, not drawn. */
    private static final int MOST = 2000;

    public static final FindingUnderlines NONE = new FindingUnderlines(List.of(), List.of());

    /** A finding and its range in the view. */
    record Placed(Finding finding, int start, int end) {}

    /**
     * @param inView a range of the document as one of the view
     * @param line the line of the view that an offset lies in, without its end
     */
    public static FindingUnderlines of(
            List<Finding> findings, UnaryOperator<TextSpan> inView, IntFunction<TextSpan> line) {
        List<TextMarks.Mark> marks = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
            TextSpan shown = inView.apply(finding.span());
            TextSpan span = oneLine(shown, line.apply(shown.start()));
            placed.add(new Placed(finding, span.start(), span.end()));
            marks.add(new TextMarks.Mark(span.start(), span.end(), styleClass(finding.severity())));
        }
        return new FindingUnderlines(marks, placed);
    }

    static String styleClass(Severity severity) {
        return "finding-" + severity.name().toLowerCase(Locale.ROOT);
    }

    /** The findings that touch an offset of the view. */
    public List<Finding> at(int offset) {
        return placed.stream()
                .filter(p -> p.start() <= offset && offset < Math.max(p.end(), p.start() + 1))
                .map(Placed::finding)
                .toList();
    }

    /** The worst severity of each line. */
    public Map<Integer, Severity> worst(java.util.function.IntUnaryOperator lineOf) {
        Map<Integer, Severity> worst = new HashMap<>();
        for (Placed place : placed) {
            worst.merge(
                    lineOf.applyAsInt(place.start()),
                    place.finding().severity(),
                    (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return worst;
    }

    private static TextSpan oneLine(TextSpan span, TextSpan line) {
        int start = span.start();
        int end = Math.min(span.end(), line.end());
        if (end > start) {
            return new TextSpan(start, end);
        }
        // An empty place, such as the end of a line: the character before it is something to see.
        int before = Math.max(line.start(), start - 1);
        return new TextSpan(before, Math.max(start, Math.min(line.end(), before + 1)));
    }
}
