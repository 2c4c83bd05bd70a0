package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** All rules of one part of a schema. */
final class SchemaPartRules extends EvaluationSequence {

    /** Marks the test of a rule that has rules below it, and so tells the errors of those. */
    interface Compound {}

    /**
     * A rule and where it stands.
     *
     * @param keyword the schema's word for it
     * @param rule its value
     * @param place address and fragment
     * @param test what it comes to
     */
    record Rule(String keyword, JsonNode rule, String place, SchemaEvaluator.Test test) {

        void collectErrors(JsonValue value, EvaluationErrors out) {
            if (test instanceof Compound) {
                test.collectErrors(value, out);
            } else if (!test.holds(value)) {
                out.add(keyword, null, rule, place);
            }
        }
    }

    private final Rule[] rules;

    SchemaPartRules(List<Rule> rules) {
        super(tests(rules));
        this.rules = rules.toArray(Rule[]::new);
    }

    private static List<SchemaEvaluator.Test> tests(List<Rule> rules) {
        List<SchemaEvaluator.Test> tests = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            tests.add(rule.test());
        }
        return tests;
    }

    @Override
    void collectErrors(JsonValue value, EvaluationErrors out) {
        for (Rule rule : rules) {
            rule.collectErrors(value, out);
        }
    }
}
