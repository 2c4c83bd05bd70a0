package dev.cairn.check.schema;

import dev.cairn.check.schema.SchemaEvaluator.Test;
import dev.cairn.json.JsonValue;

/** The test of {@code if}, {@code then} and {@code else}. */
final class ConditionEvaluation extends SchemaEvaluator.Test implements SchemaPartRules.Compound {

    private final Test when;
    private final Test then;
    private final Test otherwise;

    /** They hold where the branches do. */
    private final Test leanThen;

    private final Test leanOtherwise;

    ConditionEvaluation(Test when, Test then, Test otherwise) {
        this.when = AllOfEvaluation.lean(when);
        this.then = then;
        this.otherwise = otherwise;
        this.leanThen = AllOfEvaluation.lean(then);
        this.leanOtherwise = AllOfEvaluation.lean(otherwise);
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
    void collectErrors(JsonValue value, EvaluationErrors out) {
        (when.holds(value) ? then : otherwise).collectErrors(value, out);
    }
}
