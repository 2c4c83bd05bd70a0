package dev.cairn.check.schema;

import dev.cairn.check.schema.Verdict.Test;
import dev.cairn.json.JsonValue;

/** The test of {@code if}, {@code then} and {@code else}. */
final class VerdictCondition extends Verdict.Test implements PartRules.Compound {

    private final Test when;
    private final Test then;
    private final Test otherwise;

    /** They hold where the branches do. */
    private final Test leanThen;

    private final Test leanOtherwise;

    VerdictCondition(Test when, Test then, Test otherwise) {
        this.when = VerdictAll.lean(when);
        this.then = then;
        this.otherwise = otherwise;
        this.leanThen = VerdictAll.lean(then);
        this.leanOtherwise = VerdictAll.lean(otherwise);
    }

    @Override
    boolean holds(JsonValue value) {
        return (when.holds(value) ? leanThen : leanOtherwise).holds(value);
    }

    @Override
    boolean isEmpty() {
        return then.isEmpty() && otherwise.isEmpty();
    }

    @Override
    void complain(JsonValue value, Complaints out) {
        (when.holds(value) ? then : otherwise).complain(value, out);
    }
}
