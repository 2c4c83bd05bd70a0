package dev.cairn.check.schema;

import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import java.util.function.Predicate;

/** A test of texts; whatever else there is passes. */
abstract class StringEvaluation extends SchemaEvaluator.Test {

    @Override
    final boolean holds(JsonValue value) {
        return !(value instanceof JsonString text) || holds(text.value());
    }

    abstract boolean holds(String text);

    static SchemaEvaluator.Test pattern(EcmaPattern pattern) {
        return new StringEvaluation() {
            @Override
            boolean holds(String text) {
                return pattern.matches(text);
            }
        };
    }

    static SchemaEvaluator.Test format(Predicate<String> format) {
        return new StringEvaluation() {
            @Override
            boolean holds(String text) {
                return format.test(text);
            }
        };
    }

    /** At least so many characters, those of two units counted once. */
    static SchemaEvaluator.Test longerOrEqual(int least) {
        return new StringEvaluation() {
            @Override
            boolean holds(String text) {
                int units = text.length();
                return units >= least
                        && (units >= 2L * least || text.codePointCount(0, units) >= least);
            }
        };
    }

    /** At most so many characters, those of two units counted once. */
    static SchemaEvaluator.Test shorterOrEqual(int most) {
        return new StringEvaluation() {
            @Override
            boolean holds(String text) {
                int units = text.length();
                return units <= most || text.codePointCount(0, units) <= most;
            }
        };
    }
}
