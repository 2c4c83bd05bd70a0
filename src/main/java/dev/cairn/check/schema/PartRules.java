package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** All rules of one part of a schema. */
final class PartRules extends Verdict.Test {

    /** A rule that has rules below it, and so complains of those. */
    abstract static class Compound extends Verdict.Test {}

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
            if (test instanceof Compound compound) {
                compound.complain(value, out);
            } else if (!test.holds(value)) {
                out.add(keyword, null, rule, place);
            }
        }
    }

    private final Rule[] rules;
    private final Verdict.Test[] tests;

    PartRules(List<Rule> rules) {
        this.rules = rules.toArray(Rule[]::new);
        this.tests = VerdictAll.joined(rules.stream().map(Rule::test).toList());
    }

    @Override
    boolean holds(JsonValue value) {
        for (Verdict.Test test : tests) {
            if (!test.holds(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean isEmpty() {
        return tests.length == 0;
    }

    @Override
    void spread(List<Verdict.Test> into) {
        into.addAll(List.of(tests));
    }

    @Override
    void complain(JsonValue value, Complaints out) {
        for (Rule rule : rules) {
            rule.complain(value, out);
        }
    }
}
