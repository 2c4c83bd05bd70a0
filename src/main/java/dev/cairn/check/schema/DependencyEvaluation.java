package dev.cairn.check.schema;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;
import java.util.Map;

/** The test of {@code dependencies}: what has to hold where a member is there. */
final class DependencyEvaluation extends SchemaEvaluator.Test implements SchemaPartRules.Compound {

    private final Map<String, SchemaEvaluator.Test> tests;

    DependencyEvaluation(Map<String, SchemaEvaluator.Test> tests) {
        this.tests = tests;
    }

    /** Other members that have to be there. */
    static final class Names extends SchemaEvaluator.Test implements SchemaPartRules.Compound {

        private final String[] wanted;
        private final String place;

        Names(List<String> wanted, String place) {
            this.wanted = wanted.toArray(String[]::new);
            this.place = place;
        }

        @Override
        boolean holds(JsonValue value) {
            return !(value instanceof JsonObject object)
                    || RequiredEvaluation.hasAll(object, wanted);
        }

        @Override
        void collectErrors(JsonValue value, EvaluationErrors out) {
            if (value instanceof JsonObject object) {
                ArrayNode missing = new ArrayNode(JsonNodeFactory.instance);
                for (String name : wanted) {
                    if (!object.has(name)) {
                        missing.add(name);
                    }
                }
                if (!missing.isEmpty()) {
                    out.add("dependencies", missing.path(0).asString(), missing, place);
                }
            }
        }
    }

    @Override
    boolean holds(JsonValue value) {
        if (value instanceof JsonObject object) {
            for (var test : tests.entrySet()) {
                if (object.has(test.getKey()) && !test.getValue().holds(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    void collectErrors(JsonValue value, EvaluationErrors out) {
        if (!holds(value) && value instanceof JsonObject object) {
            for (String name : object.names()) {
                SchemaEvaluator.Test test = tests.get(name);
                if (test != null) {
                    test.collectErrors(value, out);
                }
            }
        }
    }
}
