package dev.cairn.cli;

import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Report;
import dev.cairn.json.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Mends an item with the fixes of its findings, one after the other, each on the text that the one
 * before left. A fix that adds an error, or does not mend its finding, is not kept.
 *
 * @param before the text as it was
 * @param after the text with the fixes
 * @param titles of the fixes, in the order in which they were made
 * @param report on the text with the fixes
 */
record Mending(JsonText before, JsonText after, List<String> titles, Report report) {

    private static final int MOST = 1000;

    /**
     * Mends.
     *
     * @param all whether fixes are taken that change a meaning: the likeliest of each finding
     * @param check gives the findings of a text
     */
    static Mending of(JsonText text, boolean all, Function<JsonText, Report> check) {
        List<String> titles = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        JsonText now = text;
        Report report = check.apply(now);
        for (int i = 0; i < MOST; i++) {
            @Nullable Step step = untried(report, all, tried);
            if (step == null) {
                break;
            }
            JsonText mended = now.with(step.fix().edits());
            if (mended.text().equals(now.text())) {
                continue;
            }
            Report again = check.apply(mended);
            boolean repaired = mended.parses() && !now.parses();
            if (repaired || (again.errors() <= report.errors() && !step.remainsIn(again))) {
                titles.add(step.fix().title());
                now = mended;
                report = again;
            }
        }
        return new Mending(text, now, titles, report);
    }

    /** A fix, and the finding that it would mend. */
    private record Step(Finding finding, Fix fix) {

        boolean remainsIn(Report report) {
            return report.findings().stream()
                    .anyMatch(
                            other ->
                                    other.rule().equals(finding.rule())
                                            && other.pointer().equals(finding.pointer())
                                            && other.message().equals(finding.message()));
        }
    }

    /** The next fix that was not tried at its place before; null when there is none. */
    private static @Nullable Step untried(Report report, boolean all, Set<String> tried) {
        for (Finding finding : report.findings()) {
            for (Fix fix : finding.fixes()) {
                String place = finding.rule() + " " + finding.pointer() + " " + fix.title();
                if ((all || fix.safe()) && tried.add(place)) {
                    return new Step(finding, fix);
                }
            }
        }
        return null;
    }

    boolean changed() {
        return !titles.isEmpty();
    }
}
