package dev.cairn.check.schema;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;

import tools.jackson.databind.JsonNode;

/** The test of {@code propertyNames}. */
final class NameEvaluation extends SchemaEvaluator.Test implements SchemaPartRules.Compound {

    private final SchemaEvaluator.Test name;
    private final JsonNode rule;
    private final String place;

    NameEvaluation(SchemaEvaluator.Test name, JsonNode rule, String place) {
        this.name = name;
        this.rule = rule;
        this.place = place;
    }

    @Override
    boolean holds(JsonValue value) {
        if (value instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                if (!name.holds(JsonValues.value(object.nameAt(i)))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    void collectErrors(JsonValue value, EvaluationErrors out) {
        if (value instanceof JsonObject object) {
            for (String one : object.names()) {
                if (!name.holds(JsonValues.value(one))) {
                    out.add("propertyNames", one, rule, place);
                }
            }
        }
    }
}
