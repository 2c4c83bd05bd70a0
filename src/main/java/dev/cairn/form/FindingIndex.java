package dev.cairn.form;

import dev.cairn.check.Finding;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings of an item by their place. */
public final class FindingIndex {

    /** Of an item that was not checked yet. */
    public static final FindingIndex NONE = new FindingIndex(List.of());

    private final List<Finding> all;
    private final Map<JsonPointer, List<Finding>> at = new HashMap<>();
    private final Map<JsonPointer, Counts> under = new HashMap<>();

    public FindingIndex(List<Finding> findings) {
        all = List.copyOf(findings);
        for (Finding finding : findings) {
            at.computeIfAbsent(finding.pointer(), pointer -> new ArrayList<>()).add(finding);
            for (JsonPointer up = finding.pointer(); up != null; up = up.parent()) {
                under.merge(up, Counts.of(finding), Counts::plus);
            }
        }
    }

    /** How many findings there are of each severity. */
    public record Counts(int errors, int todos, int warnings, int hints) {
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        static Counts of(Finding finding) {
            Severity severity = finding.severity();
            return new Counts(
                    severity == Severity.ERROR ? 1 : 0,
                    severity == Severity.TODO ? 1 : 0,
                    severity == Severity.WARNING ? 1 : 0,
                    severity == Severity.HINT ? 1 : 0);
        }

        public Counts plus(Counts more) {
            return new Counts(
                    errors + more.errors,
                    todos + more.todos,
                    warnings + more.warnings,
                    hints + more.hints);
        }

        public boolean isNone() {
            return errors + todos + warnings + hints == 0;
        }
    }

    public List<Finding> all() {
        return all;
    }

    /** The findings at this very place. */
    public List<Finding> at(JsonPointer pointer) {
        return at.getOrDefault(pointer, List.of());
    }

    /** The findings at this place and everywhere below it. */
    public List<Finding> within(JsonPointer pointer) {
        Counts counts = under.get(pointer);
        if (counts == null) {
            return List.of();
        }
        return all.stream().filter(finding -> finding.pointer().startsWith(pointer)).toList();
    }

    /** How many findings there are at this place and everywhere below it. */
    public Counts count(JsonPointer pointer) {
        Counts counts = under.get(pointer);
        return counts == null ? Counts.NONE : counts;
    }

    /** The gravest severity at this place and below it; null where there is no finding. */
    public @Nullable Severity worst(JsonPointer pointer) {
        Counts counts = count(pointer);
        if (counts.errors() > 0) {
            return Severity.ERROR;
        }
        if (counts.todos() > 0) {
            return Severity.TODO;
        }
        if (counts.warnings() > 0) {
            return Severity.WARNING;
        }
        return counts.hints() > 0 ? Severity.HINT : null;
    }
}
