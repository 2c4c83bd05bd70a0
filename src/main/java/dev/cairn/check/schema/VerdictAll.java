package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

import java.util.List;

/** The test of {@code allOf}. */
final class VerdictAll extends VerdictRow implements PartRules.Compound {

    private final Verdict.Test[] branches;

    VerdictAll(Verdict.Test[] branches) {
        super(List.of(branches));
        this.branches = branches;
    }

    /** The leanest test that holds just where this one holds; it need not complain. */
    static Verdict.Test lean(Verdict.Test test) {
        return one(List.of(test));
    }

    /** The leanest test that holds just where all of these hold; it need not complain. */
    static Verdict.Test one(List<Verdict.Test> tests) {
        Verdict.Test[] few = joined(tests);
        return few.length == 1 ? few[0] : new VerdictAll(few);
    }

    @Override
    void complain(JsonValue value, Complaints out) {
        for (Verdict.Test branch : branches) {
            if (!branch.holds(value)) {
                branch.complain(value, out);
            }
        }
    }
}
