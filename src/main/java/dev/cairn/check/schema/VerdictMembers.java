package dev.cairn.check.schema;

import dev.cairn.check.schema.Verdict.Test;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The test of the members of an object: by name, by pattern, and what is left. */
final class VerdictMembers implements PartRules.Compound {

    private static final String REST = "additionalProperties";

    private record ByPattern(EcmaPattern pattern, Test test) {}

    private final Map<String, Test> byName = new LinkedHashMap<>();
    private final List<ByPattern> byPattern = new ArrayList<>();
    private final JsonNode restRule;
    private final String restPlace;
    private @Nullable Test rest;

    private VerdictMembers(JsonNode restRule, String restPlace) {
        this.restRule = restRule;
        this.restPlace = restPlace;
    }

    static VerdictMembers of(Verdict.Part part, Verdict verdict) {
        JsonNode schema = part.node();
        VerdictMembers members = new VerdictMembers(schema.path(REST), part.place(REST));
        for (var entry : schema.path("properties").properties()) {
            if (entry.getValue().isObject() || entry.getValue().isBoolean()) {
                members.byName.put(
                        entry.getKey(),
                        verdict.compile(
                                part.child(entry.getValue(), "properties", entry.getKey())));
            }
        }
        for (var entry : schema.path("patternProperties").properties()) {
            members.byPattern.add(
                    new ByPattern(
                            EcmaPattern.of(entry.getKey()),
                            verdict.compile(
                                    part.child(
                                            entry.getValue(),
                                            "patternProperties",
                                            entry.getKey()))));
        }
        if (schema.has(REST)) {
            members.rest = verdict.compile(part.child(schema.path(REST), REST));
        }
        return members;
    }

    @Override
    public boolean holds(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return true;
        }
        for (int i = 0; i < object.size(); i++) {
            if (!holds(object.nameAt(i), object.valueAt(i))) {
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
        for (int i = 0; i < byPattern.size(); i++) {
            ByPattern pattern = byPattern.get(i);
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

    @Override
    public void complain(JsonValue value, Complaints out) {
        if (value instanceof JsonObject object) {
            byName.forEach((name, test) -> complain(object, name, test, out));
            for (String name : object.names()) {
                complainOfOthers(object, name, out);
            }
        }
    }

    private void complainOfOthers(JsonObject object, String name, Complaints out) {
        boolean known = byName.containsKey(name);
        for (ByPattern pattern : byPattern) {
            if (pattern.pattern().matches(name)) {
                known = true;
                complain(object, name, pattern.test(), out);
            }
        }
        Test others = rest;
        if (known || others == null) {
            return;
        }
        if (restRule.isBoolean()) {
            if (!restRule.asBoolean()) {
                out.add(REST, name, restRule, restPlace);
            }
        } else {
            complain(object, name, others, out);
        }
    }

    private static void complain(JsonObject object, String name, Test test, Complaints out) {
        JsonValue value = object.get(name);
        if (value != null && !test.holds(value)) {
            out.enter(name);
            test.complain(value, out);
            out.leave();
        }
    }
}
