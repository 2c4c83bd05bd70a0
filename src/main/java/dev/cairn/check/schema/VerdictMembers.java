package dev.cairn.check.schema;

import dev.cairn.check.schema.Verdict.Test;
import dev.cairn.json.JsonMember;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The test of the members of an object: by name, by pattern, and what is left. */
final class VerdictMembers implements Test {

    private record ByPattern(EcmaPattern pattern, Test test) {}

    private final Map<String, Test> byName = new HashMap<>();
    private final List<ByPattern> byPattern = new ArrayList<>();
    private @Nullable Test rest;

    private VerdictMembers() {}

    static Test of(JsonNode schema, Function<JsonNode, Test> compile) {
        VerdictMembers members = new VerdictMembers();
        for (var entry : schema.path("properties").properties()) {
            if (entry.getValue().isObject() || entry.getValue().isBoolean()) {
                members.byName.put(entry.getKey(), compile.apply(entry.getValue()));
            }
        }
        for (var entry : schema.path("patternProperties").properties()) {
            members.byPattern.add(
                    new ByPattern(EcmaPattern.of(entry.getKey()), compile.apply(entry.getValue())));
        }
        if (schema.has("additionalProperties")) {
            members.rest = compile.apply(schema.path("additionalProperties"));
        }
        return members;
    }

    @Override
    public boolean holds(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return true;
        }
        List<JsonMember> members = object.members();
        for (int i = 0; i < members.size(); i++) {
            JsonMember member = members.get(i);
            if (!holds(member.name(), member.value())) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(String name, JsonValue value) {
        Test named = byName.get(name);
        if (named != null && !named.holds(value)) {
            return false;
        }
        boolean known = named != null;
        for (ByPattern pattern : byPattern) {
            if (pattern.pattern().matches(name)) {
                known = true;
                if (!pattern.test().holds(value)) {
                    return false;
                }
            }
        }
        Test others = rest;
        return known || others == null || others.holds(value);
    }
}
