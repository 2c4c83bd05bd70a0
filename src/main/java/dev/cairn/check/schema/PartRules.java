package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** All rules of one part of a schema. */
final class PartRules extends VerdictRow {

    /** Marks the test of a rule that has rules below it, and so complains of those. */
    interface Compound {}

    /**
     * A rule and where it stands.
     *
     * @param keyword the schema's word for it
     * @param rule its value
     * @param place address and fragment
     * @param test what it comes to
     */
    record Rule(String keyword, JsonNode rule, String place, Verdict.Test test) {

        void complain(JsonValue value, Complaints out) {
            if (test instanceof Compound) {
                test.complain(value, out);
            } else if (!test.holds(value)) {
                out.add(keyword, null, rule, place);
            }
        }
    }

    private final Rule[] rules;

    PartRules(List<Rule> rules) {
        super(rules.stream().map(Rule::test).toList());
        this.rules = rules.toArray(Rule[]::new);
    }

    @Override
    void complain(JsonValue value, Complaints out) {
        for (Rule rule : rules) {
            rule.complain(value, out);
        }
    }
}
