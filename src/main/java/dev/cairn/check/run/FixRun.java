package dev.cairn.check.run;

import dev.cairn.check.ChoiceFix;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Report;
import dev.cairn.json.TextEdit;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Mends one text. Fixes of places that lie apart are made together and checked once, for a check
 * costs far more than a fix; where such a round does not hold, fewer are tried at a time, down to
 * one.
 */
final class FixRun {

    private static final int MOST_ROUNDS = 1000;
    private static final int MOST_AT_ONCE = 1000;

    private final JsonText before;
    private final boolean all;
    private final Function<JsonText, Report> check;
    private final List<AppliedFix> steps = new ArrayList<>();
    private final Set<String> tried = new HashSet<>();
    private JsonText now;
    private Report report;
    private int atOnce = MOST_AT_ONCE;

    FixRun(JsonText text, boolean all, Function<JsonText, Report> check) {
        this.before = text;
        this.all = all;
        this.check = check;
        this.now = text;
        this.report = check.apply(text);
    }

    /** A fix, and what it changes: its edits as one, in the text as it is before the round. */
    private record Candidate(Finding finding, Fix fix, List<TextEdit> edits, TextEdit whole) {

        String place() {
            return placeOf(finding, fix);
        }

        /** Whether their edits neither overlap nor touch: each means the same after the other. */
        boolean apartFrom(Candidate other) {
            return whole.end() < other.whole.start() || other.whole.end() < whole.start();
        }

        boolean remainsIn(Report report) {
            return report.findings().stream()
                    .anyMatch(
                            other ->
                                    other.rule().equals(finding.rule())
                                            && other.pointer().equals(finding.pointer())
                                            && other.message().equals(finding.message()));
        }
    }

    FixedText run() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Candidate> candidates = candidates();
            if (candidates.isEmpty()) {
                break;
            }
            if (make(candidates)) {
                atOnce = Math.min(MOST_AT_ONCE, atOnce * 2);
            } else {
                atOnce = Math.max(1, candidates.size() / 2);
            }
        }
        return new FixedText(before, now, steps, report);
    }

    /** For each finding the next fix that was not tried at its place, as far as they are apart. */
    private List<Candidate> candidates() {
        List<Candidate> chosen = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Candidate next = untried(finding);
            if (next != null && chosen.stream().allMatch(next::apartFrom)) {
                chosen.add(next);
            }
            // a text that is no JSON has one finding that counts: what comes after it is a guess
            if (chosen.size() >= atOnce || !chosen.isEmpty() && !now.parses()) {
                break;
            }
        }
        chosen.sort(Comparator.comparingInt(candidate -> candidate.whole().start()));
        return chosen;
    }

    private @Nullable Candidate untried(Finding finding) {
        for (Fix fix : finding.fixes()) {
            if ((all || fix.safe())
                    && !(fix instanceof ChoiceFix)
                    && !tried.contains(placeOf(finding, fix))) {
                List<TextEdit> edits = fix.edits();
                TextEdit whole = whole(edits);
                if (whole != null) {
                    return new Candidate(finding, fix, edits, whole);
                }
                tried.add(placeOf(finding, fix));
            }
        }
        return null;
    }

    /** Makes fixes, and keeps them if they hold. */
    private boolean make(List<Candidate> candidates) {
        List<AppliedFix> made = new ArrayList<>();
        JsonText mended = now;
        int shift = 0;
        for (Candidate each : candidates) {
            List<TextEdit> edits =
                    candidates.size() == 1 ? each.edits() : List.of(moved(each.whole(), shift));
            mended = mended.with(edits);
            shift += each.whole().delta();
            made.add(new AppliedFix(each.finding(), each.fix().title(), edits));
        }
        Report again = check.apply(mended);
        boolean repaired = mended.parses() && !now.parses();
        boolean holds =
                repaired
                        || again.unmet() <= most(candidates)
                                && candidates.stream().noneMatch(each -> each.remainsIn(again));
        if (holds || candidates.size() == 1) {
            candidates.forEach(each -> tried.add(each.place()));
        }
        if (holds) {
            steps.addAll(made);
            now = mended;
            report = again;
        }
        return holds;
    }

    /** A fix alone may leave as many errors as there were; in company none may hide a new one. */
    private int most(List<Candidate> candidates) {
        int mended =
                (int)
                        candidates.stream()
                                .filter(each -> each.finding().severity().isUnmet())
                                .count();
        return candidates.size() == 1 ? report.unmet() : report.unmet() - mended;
    }

    private static String placeOf(Finding finding, Fix fix) {
        // what stood behind a removed entry has its place now, and is another finding
        return String.join(
                " ", finding.rule(), finding.pointer().toString(), fix.title(), finding.message());
    }

    private static TextEdit moved(TextEdit edit, int by) {
        return new TextEdit(edit.start() + by, edit.end() + by, edit.replacement());
    }

    /** Edits as a single one; null when they change nothing. */
    private @Nullable TextEdit whole(List<TextEdit> edits) {
        String text = now.text();
        if (edits.size() == 1) {
            TextEdit edit = edits.getFirst();
            boolean same =
                    edit.replacement().contentEquals(text.substring(edit.start(), edit.end()));
            return same ? null : edit;
        }
        return TextEdit.between(text, TextEdit.applyAll(text, edits));
    }
}
