package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

/** The test of {@code if}, {@code then} and {@code else}. */
final class VerdictCondition implements PartRules.Compound {

    private final Verdict.Test when;
    private final Verdict.@Nullable Test then;
    private final Verdict.@Nullable Test otherwise;

    VerdictCondition(
            Verdict.Test when, Verdict.@Nullable Test then, Verdict.@Nullable Test otherwise) {
        this.when = when;
        this.then = then;
        this.otherwise = otherwise;
    }

    private Verdict.@Nullable Test branch(JsonValue value) {
        return when.holds(value) ? then : otherwise;
    }

    @Override
    public boolean holds(JsonValue value) {
        Verdict.Test branch = branch(value);
        return branch == null || branch.holds(value);
    }

    @Override
    public void complain(JsonValue value, Complaints out) {
        Verdict.Test branch = branch(value);
        if (branch != null) {
            branch.complain(value, out);
        }
    }
}
