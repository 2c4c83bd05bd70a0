package dev.cairn.workspace.item;

import dev.cairn.check.Report;
import dev.cairn.check.Severity;

import org.jspecify.annotations.Nullable;

/**
 * How many findings an item has.
 *
 * @param errors findings that make it invalid
 * @param warnings findings that are hardly meant
 * @param hints what could be better
 * @param todo what is still to be filled in
 */
public record FindingCounts(int errors, int warnings, int hints, int todo) {

    /** No findings. */
    public static final FindingCounts NONE = new FindingCounts(0, 0, 0, 0);

    /** The counts of a report. */
    public static FindingCounts of(Report report) {
        return new FindingCounts(
                report.errors(), report.warnings(), report.hints(), report.todos());
    }

    /** One more of a severity. */
    public FindingCounts with(Severity severity) {
        return switch (severity) {
            case ERROR -> new FindingCounts(errors + 1, warnings, hints, todo);
            case WARNING -> new FindingCounts(errors, warnings + 1, hints, todo);
            case TODO -> new FindingCounts(errors, warnings, hints, todo + 1);
            case HINT -> new FindingCounts(errors, warnings, hints + 1, todo);
        };
    }

    /** These and others. */
    public FindingCounts plus(FindingCounts other) {
        return new FindingCounts(
                errors + other.errors,
                warnings + other.warnings,
                hints + other.hints,
                todo + other.todo);
    }

    /** The heaviest severity among them; null where there are none of these. */
    public @Nullable Severity worst() {
        if (errors > 0) {
            return Severity.ERROR;
        }
        if (todo > 0) {
            return Severity.TODO;
        }
        if (warnings > 0) {
            return Severity.WARNING;
        }
        return hints > 0 ? Severity.HINT : null;
    }
}
