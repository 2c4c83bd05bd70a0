package dev.cairn.form.review;

import dev.cairn.check.Finding;
import dev.cairn.check.Report;
import dev.cairn.check.Severity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The findings of a report in the order of the list: errors, what is to do, warnings, then hints,
 * each in text order.
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
    public List<Finding> of(Set<Severity> severities) {
        return all.stream().filter(f -> severities.contains(f.severity())).toList();
    }

    /** How many there are of a severity. */
    public int count(Severity severity) {
        return (int) all.stream().filter(f -> f.severity() == severity).count();
    }

    /**
     * The finding to go to from a place in the text: the next of the gravest ones behind it, or
     * before it, and then those of the next severity, and around the end.
     *
     * @param current the finding that the user is at, so that others at the same place get their
     *     turn; null where there is none
     * @return null when there is none
     */
    public @Nullable Finding from(int offset, @Nullable Finding current, boolean forward) {
        if (all.isEmpty()) {
            return null;
        }
        int at = current == null ? -1 : all.indexOf(current);
        if (at >= 0) {
            return all.get(Math.floorMod(at + (forward ? 1 : -1), all.size()));
        }
        Severity gravest = all.getFirst().severity();
        List<Finding> first = all.stream().filter(f -> f.severity() == gravest).toList();
        return forward
                ? first.stream()
                        .filter(f -> f.span().start() > offset)
                        .findFirst()
                        .orElse(all.getFirst())
                : first.reversed().stream()
                        .filter(f -> f.span().start() < offset)
                        .findFirst()
                        .orElse(all.getLast());
    }

    /** The findings whose place in the text holds an offset. */
    public List<Finding> at(int offset) {
        return all.stream()
                .filter(f -> f.span().start() <= offset && offset <= f.span().end())
                .toList();
    }

    /** How many a report counts of a severity, listed or not. */
    public static int count(Report report, Severity severity) {
        return switch (severity) {
            case ERROR -> report.errors();
            case TODO -> report.todos();
            case WARNING -> report.warnings();
            case HINT -> report.hints();
        };
    }

    /** The title of the list: how many there are, and how many of them are listed. */
    public static String title(int total, int listed) {
        if (total == 0) {
            return "Problems";
        }
        return total == listed
                ? "Problems (" + total + ")"
                : "Problems (" + total + ", the first " + listed + " are listed)";
    }

    /** The words of a severity's count: "1 error", "3 to do", "2 hints". */
    public static String words(Severity severity, int count) {
        String word = word(severity).toLowerCase(java.util.Locale.ROOT);
        return count + " " + (count == 1 || severity == Severity.TODO ? word : word + "s");
    }

    /** What a report leaves to the user, as a sentence: "1 error and 2 hints are left." */
    public static String left(Report report) {
        List<String> words = new ArrayList<>();
        add(words, Severity.ERROR, report.errors());
        add(words, Severity.TODO, report.todos());
        add(words, Severity.WARNING, report.warnings());
        add(words, Severity.HINT, report.hints());
        if (words.isEmpty()) {
            return "No problem is left.";
        }
        String last = words.removeLast();
        String all = words.isEmpty() ? last : String.join(", ", words) + " and " + last;
        return all + (report.total() == 1 ? " is left." : " are left.");
    }

    private static void add(List<String> words, Severity severity, int count) {
        if (count > 0) {
            words.add(words(severity, count));
        }
    }

    /** The word of a severity. */
    public static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case TODO -> "To do";
            case WARNING -> "Warning";
            case HINT -> "Hint";
        };
    }
}
