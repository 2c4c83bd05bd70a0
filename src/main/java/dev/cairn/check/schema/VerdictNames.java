package dev.cairn.check.schema;

import dev.cairn.json.Json;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

/** The test of {@code propertyNames}. */
final class VerdictNames extends Verdict.Test implements PartRules.Compound {

    private final Verdict.Test name;
    private final JsonNode rule;
    private final String place;

    VerdictNames(Verdict.Test name, JsonNode rule, String place) {
        this.name = name;
        this.rule = rule;
        this.place = place;
    }

    @Override
    boolean holds(JsonValue value) {
        if (value instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                if (!name.holds(Json.value(object.nameAt(i)))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    void complain(JsonValue value, Complaints out) {
        if (value instanceof JsonObject object) {
            for (String one : object.names()) {
                if (!name.holds(Json.value(one))) {
                    out.add("propertyNames", one, rule, place);
                }
            }
        }
    }
}
