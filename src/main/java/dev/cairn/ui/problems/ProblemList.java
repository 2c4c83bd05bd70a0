package dev.cairn.ui.problems;

import dev.cairn.check.Finding;
import dev.cairn.check.Severity;
import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The findings of a report in the order of the list: errors, then warnings, then hints, each in
 * text order.
 *
 * @param all every finding, sorted
 */
public record ProblemList(List<Finding> all) {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(f -> f.span().start());

    /** Sorts findings. */
    public static ProblemList of(List<Finding> findings) {
        return new ProblemList(findings.stream().sorted(ORDER).toList());
    }

    /** Those of some severities. */
    List<Finding> of(Set<Severity> severities) {
        return all.stream().filter(f -> severities.contains(f.severity())).toList();
    }

    /** How many there are of a severity. */
    public int count(Severity severity) {
        return (int) all.stream().filter(f -> f.severity() == severity).count();
    }

    /**
     * The finding to go to from a place in the text: the next one behind it, or before it, and
     * around the end.
     *
     * @return null when there is none
     */
    public @Nullable Finding from(int offset, boolean forward) {
        List<Finding> inText = inTextOrder();
        if (inText.isEmpty()) {
            return null;
        }
        if (forward) {
            return inText.stream()
                    .filter(f -> f.span().start() > offset)
                    .findFirst()
                    .orElse(inText.getFirst());
        }
        return inText.reversed().stream()
                .filter(f -> f.span().start() < offset)
                .findFirst()
                .orElse(inText.getLast());
    }

    /**
     * The worst finding with a fix at a place: in its span, or at its pointer or below. Null when
     * there is none.
     */
    public @Nullable Finding fixable(int offset, @Nullable Pointer pointer) {
        return all.stream()
                .filter(f -> !f.fixes().isEmpty())
                .filter(
                        f ->
                                (f.span().start() <= offset && offset <= f.span().end())
                                        || (pointer != null
                                                && pointer.startsWith(f.pointer())
                                                && !f.pointer().isRoot()))
                .min(Comparator.comparingInt(f -> f.span().end() - f.span().start()))
                .orElse(null);
    }

    /** The words of a severity's count: "1 error", "2 hints". */
    public static String words(Severity severity, int count) {
        String word = word(severity).toLowerCase(java.util.Locale.ROOT);
        return count + " " + (count == 1 ? word : word + "s");
    }

    /** The word of a severity. */
    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case HINT -> "Hint";
        };
    }

    private List<Finding> inTextOrder() {
        return all.stream().sorted(Comparator.comparing(f -> f.span().start())).toList();
    }
}
