package dev.cairn.check.schema;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;
import java.util.Map;

/** The test of {@code dependencies}: what has to hold where a member is there. */
final class VerdictDependencies implements PartRules.Compound {

    private final Map<String, Verdict.Test> tests;

    VerdictDependencies(Map<String, Verdict.Test> tests) {
        this.tests = tests;
    }

    /** Other members that have to be there. */
    record Names(List<String> names, String place) implements PartRules.Compound {

        @Override
        public boolean holds(JsonValue value) {
            return !(value instanceof JsonObject object) || names.stream().allMatch(object::has);
        }

        @Override
        public void complain(JsonValue value, Complaints out) {
            if (value instanceof JsonObject object) {
                ArrayNode missing = new ArrayNode(JsonNodeFactory.instance);
                names.stream().filter(name -> !object.has(name)).forEach(missing::add);
                if (!missing.isEmpty()) {
                    out.add("dependencies", missing.path(0).asString(), missing, place);
                }
            }
        }
    }

    @Override
    public boolean holds(JsonValue value) {
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, Verdict.Test> entry : tests.entrySet()) {
                if (object.has(entry.getKey()) && !entry.getValue().holds(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void complain(JsonValue value, Complaints out) {
        if (value instanceof JsonObject object) {
            for (String name : object.names()) {
                Verdict.Test test = tests.get(name);
                if (test != null) {
                    test.complain(value, out);
                }
            }
        }
    }
}
