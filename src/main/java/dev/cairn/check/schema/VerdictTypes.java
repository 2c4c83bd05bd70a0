package dev.cairn.check.schema;

import dev.cairn.check.schema.Verdict.Test;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

/** The tests of {@code type}: one of each, so that one that is there already is known again. */
final class VerdictTypes {

    private static final Test OBJECT =
            new Test() {
                @Override
                boolean holds(JsonValue value) {
                    return value instanceof JsonObject;
                }
            };

    private static final Test ARRAY =
            new Test() {
                @Override
                boolean holds(JsonValue value) {
                    return value instanceof JsonArray;
                }
            };

    private static final Test STRING =
            new Test() {
                @Override
                boolean holds(JsonValue value) {
                    return value instanceof JsonString;
                }
            };

    private static final Test NUMBER =
            new Test() {
                @Override
                boolean holds(JsonValue value) {
                    return value instanceof JsonNumber;
                }
            };

    private static final Test INTEGER =
            new Test() {
                @Override
                boolean holds(JsonValue value) {
                    return value instanceof JsonNumber number && number.isInteger();
                }
            };

    private static final Test BOOLEAN =
            new Test() {
                @Override
                boolean holds(JsonValue value) {
                    return value instanceof JsonBoolean;
                }
            };

    private static final Test NULL =
            new Test() {
                @Override
                boolean holds(JsonValue value) {
                    return value instanceof JsonNull;
                }
            };

    private VerdictTypes() {}

    /**
     * @param rule one type or a list of them
     * @throws Verdict.Unknown for a type that there is not
     */
    static Test of(JsonNode rule) {
        if (rule.isString()) {
            return one(rule.asString());
        }
        Test[] types = new Test[rule.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = one(rule.path(i).asString(""));
        }
        return new Test() {
            @Override
            boolean holds(JsonValue value) {
                for (Test type : types) {
                    if (type.holds(value)) {
                        return true;
                    }
                }
                return false;
            }
        };
    }

    private static Test one(String type) {
        return switch (type) {
            case "object" -> OBJECT;
            case "array" -> ARRAY;
            case "string" -> STRING;
            case "number" -> NUMBER;
            case "integer" -> INTEGER;
            case "boolean" -> BOOLEAN;
            case "null" -> NULL;
            default -> throw new Verdict.Unknown(type);
        };
    }
}
