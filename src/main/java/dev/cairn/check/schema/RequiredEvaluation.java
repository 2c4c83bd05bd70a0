package dev.cairn.check.schema;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** The test of {@code required}; each member that is missing is an error of its own. */
final class RequiredEvaluation extends SchemaEvaluator.Test implements SchemaPartRules.Compound {

    private final String[] names;
    private final JsonNode rule;
    private final String place;

    RequiredEvaluation(List<String> names, JsonNode rule, String place) {
        this.names = names.toArray(String[]::new);
        this.rule = rule;
        this.place = place;
    }

    @Override
    boolean holds(JsonValue value) {
        return !(value instanceof JsonObject object) || hasAll(object, names);
    }

    List<String> names() {
        return List.of(names);
    }

    static boolean hasAll(JsonObject object, String[] names) {
        for (String name : names) {
            if (!object.has(name)) {
                return false;
            }
        }
        return true;
    }

    @Override
    void collectErrors(JsonValue value, EvaluationErrors out) {
        if (value instanceof JsonObject object) {
            for (String name : names) {
                if (!object.has(name)) {
                    out.add("required", name, rule, place);
                }
            }
        }
    }
}
