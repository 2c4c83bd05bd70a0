package dev.cairn.check.schema;

import dev.cairn.check.schema.SchemaEvaluator.Test;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

/** The tests of {@code type}: one of each, so that one that is there already is known again. */
final class TypeEvaluation {

    private static final Test OBJECT = kind(JsonObject.class);
    private static final Test ARRAY = kind(JsonArray.class);
    private static final Test STRING = kind(JsonString.class);
    private static final Test NUMBER = kind(JsonNumber.class);
    private static final Test BOOLEAN = kind(JsonBoolean.class);
    private static final Test NULL = kind(JsonNull.class);

    private static final Test INTEGER =
            new Test() {
                @Override
                boolean holds(JsonValue value) {
                    return value instanceof JsonNumber number && number.isInteger();
                }
            };

    private TypeEvaluation() {}

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

    private static Test kind(Class<? extends JsonValue> kind) {
        return new Test() {
            @Override
            boolean holds(JsonValue value) {
                return kind.isInstance(value);
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
            default -> throw new SchemaEvaluator.Unknown(type);
        };
    }
}
