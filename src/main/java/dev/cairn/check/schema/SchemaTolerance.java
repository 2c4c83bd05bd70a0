package dev.cairn.check.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Passes over in schemas what other validators pass over: a comment among the properties is no
 * property.
 */
final class SchemaTolerance {

    /** Keywords whose members are schemas, each under a name of its own. */
    private static final Set<String> MAPS =
            Set.of("properties", "patternProperties", "definitions", "$defs");

    /** Keywords whose value is data, whatever it looks like. */
    private static final Set<String> DATA = Set.of("const", "enum", "default", "examples");

    private SchemaTolerance() {}

    /** A copy without what is to be passed over. */
    static JsonNode of(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        clean(copy);
        return copy;
    }

    private static void clean(JsonNode schema) {
        for (var keyword : schema.properties()) {
            JsonNode value = keyword.getValue();
            if (DATA.contains(keyword.getKey())) {
                continue;
            }
            if (MAPS.contains(keyword.getKey()) && value instanceof ObjectNode members) {
                List<String> names = new ArrayList<>(members.propertyNames());
                for (String name : names) {
                    JsonNode member = members.path(name);
                    if (member.isObject()) {
                        clean(member);
                    } else if (!member.isBoolean()) {
                        members.remove(name);
                    }
                }
            } else if (value.isObject()) {
                clean(value);
            } else if (value.isArray()) {
                value.forEach(SchemaTolerance::clean);
            }
        }
    }
}
