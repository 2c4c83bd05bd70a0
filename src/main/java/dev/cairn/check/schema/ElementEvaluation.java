package dev.cairn.check.schema;

import dev.cairn.check.schema.SchemaEvaluator.Test;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

/** The test of the elements of a list: the first ones by their place, and the rest. */
final class ElementEvaluation extends SchemaEvaluator.Test implements SchemaPartRules.Compound {

    private final Test[] first;
    private final @Nullable Test rest;

    /** Holds where the rest does. */
    private final @Nullable Test lean;

    ElementEvaluation(Test[] first, @Nullable Test rest) {
        this.first = first;
        this.rest = rest;
        this.lean = rest == null || rest.isEmpty() ? null : AllOfEvaluation.lean(rest);
    }

    @Override
    boolean isEmpty() {
        return first.length == 0 && lean == null;
    }

    @Override
    boolean holds(JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return true;
        }
        int size = array.size();
        int named = Math.min(first.length, size);
        for (int i = 0; i < named; i++) {
            if (!first[i].holds(array.get(i))) {
                return false;
            }
        }
        if (lean != null) {
            for (int i = named; i < size; i++) {
                if (!lean.holds(array.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    void collectErrors(JsonValue value, EvaluationErrors out) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                Test test = i < first.length ? first[i] : rest;
                if (test != null && !test.holds(array.get(i))) {
                    out.enter(Integer.toString(i));
                    test.collectErrors(array.get(i), out);
                    out.leave();
                }
            }
        }
    }
}
