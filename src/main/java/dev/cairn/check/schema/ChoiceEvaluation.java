package dev.cairn.check.schema;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

import java.util.Arrays;

/** The test of {@code anyOf} and {@code oneOf}. */
final class ChoiceEvaluation extends SchemaEvaluator.Test implements SchemaPartRules.Compound {

    private final SchemaEvaluator.Test[] branches;

    /** For each branch a test that holds where it holds. */
    private final SchemaEvaluator.Test[] lean;

    private final boolean single;
    private final JsonNode rule;
    private final String place;

    /**
     * @param single whether only one branch may hold
     */
    ChoiceEvaluation(SchemaEvaluator.Test[] branches, boolean single, JsonNode rule, String place) {
        this.branches = branches;
        this.lean =
                Arrays.stream(branches)
                        .map(AllOfEvaluation::lean)
                        .toArray(SchemaEvaluator.Test[]::new);
        this.single = single;
        this.rule = rule;
        this.place = place;
    }

    @Override
    boolean holds(JsonValue value) {
        int holding = holding(value);
        return holding == 1 || holding > 1 && !single;
    }

    /** How many branches hold; no more are counted than it takes to tell. */
    private int holding(JsonValue value) {
        int holding = 0;
        for (SchemaEvaluator.Test branch : lean) {
            if (branch.holds(value) && ++holding > (single ? 1 : 0)) {
                return holding;
            }
        }
        return holding;
    }

    @Override
    void collectErrors(JsonValue value, EvaluationErrors out) {
        int holding = holding(value);
        if (holding > 1 && single) {
            out.ambiguous(rule, place);
        } else if (holding == 0) {
            Object key = new Object();
            JsonPointer here = out.here();
            for (int i = 0; i < branches.length; i++) {
                out.take(new EvaluationTrace.Choice(key, here, i));
                branches[i].collectErrors(value, out);
                out.giveBack();
            }
        }
    }
}
