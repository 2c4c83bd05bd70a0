package dev.cairn.check.run;

import dev.cairn.check.CheckOptions;
import dev.cairn.check.Finding;
import dev.cairn.check.Fix;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonText;

import java.util.ArrayList;
import java.util.List;

/** Tries out fixes: one that leaves an error where it should not is not offered. */
final class Proof {

    /**
     * Characters that may be checked again for the fixes of one report: it bounds the time, not the
     * fixes.
     */
    private static final int BUDGET = 800_000;

    private static final int MOST = 40;

    private final Checker checker;
    private final JsonText text;
    private final CheckOptions options;
    private int left;

    Proof(Checker checker, JsonText text, CheckOptions options) {
        this.checker = checker;
        this.text = text;
        this.options = options;
        this.left = Math.min(MOST, BUDGET / Math.max(1, text.text().length()));
    }

    /**
     * Takes the fixes that do not mend out of the findings; where the budget ends the rest is
     * believed.
     */
    void keepWhatMends(List<Finding> findings) {
        long before = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
        for (int i = 0; i < findings.size() && left > 0; i++) {
            Finding finding = findings.get(i);
            // what the guide asks for is begun by a fix and filled in by the user
            boolean begins = finding.rule().startsWith("guide/");
            boolean doubtful = finding.severity() == Severity.ERROR && !begins;
            if (doubtful && text.parses() && !finding.fixes().isEmpty()) {
                findings.set(i, finding.withFixes(mending(finding, before - 1)));
            }
        }
    }

    private List<Fix> mending(Finding finding, long most) {
        List<Fix> mending = new ArrayList<>();
        for (Fix fix : finding.fixes()) {
            if (left <= 0 || mends(fix, most)) {
                mending.add(fix);
            }
            left--;
        }
        return mending;
    }

    private boolean mends(Fix fix, long most) {
        return checker.errors(text.with(fix.edits()), options) <= most;
    }
}
