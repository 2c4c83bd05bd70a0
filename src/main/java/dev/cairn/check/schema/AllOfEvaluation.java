package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

import java.util.List;

/** The test of {@code allOf}. */
final class AllOfEvaluation extends EvaluationSequence implements SchemaPartRules.Compound {

    private final SchemaEvaluator.Test[] branches;

    AllOfEvaluation(SchemaEvaluator.Test[] branches) {
        super(List.of(branches));
        this.branches = branches;
    }

    /** The leanest test that holds just where this one holds; it need not tell errors. */
    static SchemaEvaluator.Test lean(SchemaEvaluator.Test test) {
        return one(List.of(test));
    }

    /** The leanest test that holds just where all of these hold; it need not tell errors. */
    static SchemaEvaluator.Test one(List<SchemaEvaluator.Test> tests) {
        SchemaEvaluator.Test[] few = joined(tests);
        return few.length == 1 ? few[0] : new AllOfEvaluation(few);
    }

    @Override
    void collectErrors(JsonValue value, EvaluationErrors out) {
        for (SchemaEvaluator.Test branch : branches) {
            if (!branch.holds(value)) {
                branch.collectErrors(value, out);
            }
        }
    }
}
