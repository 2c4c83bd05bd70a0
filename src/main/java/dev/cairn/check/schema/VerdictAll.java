package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

/** The test of {@code allOf}. */
final class VerdictAll implements PartRules.Compound {

    private final Verdict.Test[] branches;

    VerdictAll(Verdict.Test[] branches) {
        this.branches = branches;
    }

    @Override
    public boolean holds(JsonValue value) {
        for (Verdict.Test branch : branches) {
            if (!branch.holds(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void complain(JsonValue value, Complaints out) {
        for (Verdict.Test branch : branches) {
            branch.complain(value, out);
        }
    }
}
