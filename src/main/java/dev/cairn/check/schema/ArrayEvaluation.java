package dev.cairn.check.schema;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import java.util.HashSet;

/** A test of lists as a whole; whatever else there is passes. */
abstract class ArrayEvaluation extends SchemaEvaluator.Test {

    /** Up to here each text is held against each other one: that takes less than a set. */
    private static final int SHORT = 16;

    @Override
    final boolean holds(JsonValue value) {
        return !(value instanceof JsonArray array) || holds(array);
    }

    abstract boolean holds(JsonArray array);

    static SchemaEvaluator.Test longerOrEqual(int least) {
        return new ArrayEvaluation() {
            @Override
            boolean holds(JsonArray array) {
                return array.size() >= least;
            }
        };
    }

    static SchemaEvaluator.Test shorterOrEqual(int most) {
        return new ArrayEvaluation() {
            @Override
            boolean holds(JsonArray array) {
                return array.size() <= most;
            }
        };
    }

    static SchemaEvaluator.Test contains(SchemaEvaluator.Test test) {
        SchemaEvaluator.Test one = AllOfEvaluation.lean(test);
        return new ArrayEvaluation() {
            @Override
            boolean holds(JsonArray array) {
                for (int i = 0; i < array.size(); i++) {
                    if (one.holds(array.get(i))) {
                        return true;
                    }
                }
                return false;
            }
        };
    }

    static SchemaEvaluator.Test unique() {
        return new ArrayEvaluation() {
            @Override
            boolean holds(JsonArray array) {
                if (array.size() < 2) {
                    return true;
                }
                return array.size() <= SHORT && isOfTexts(array)
                        ? areDifferent(array)
                        : new HashSet<>(array.elements()).size() == array.size();
            }
        };
    }

    private static boolean isOfTexts(JsonArray array) {
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonString)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areDifferent(JsonArray texts) {
        for (int i = 1; i < texts.size(); i++) {
            // a text keeps its hash, and addresses are alike for long
            int hash = texts.get(i).hashCode();
            for (int j = 0; j < i; j++) {
                if (texts.get(j).hashCode() == hash && texts.get(j).equals(texts.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
