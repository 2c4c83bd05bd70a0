package dev.cairn.check.schema;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the condition of an if-then holds for a value, for the simple conditions that
 * schemas use; empty where it cannot tell. Labels and required marks hang on it, verdicts do not.
 */
final class Conditions {

    private static final Set<String> PLAIN =
            Set.of(
                    "type",
                    "const",
                    "enum",
                    "required",
                    "properties",
                    "items",
                    "contains",
                    "not",
                    "allOf",
                    "minItems",
                    "minLength",
                    "title",
                    "description");

    private final SchemaWalk walk;

    Conditions(SchemaWalk walk) {
        this.walk = walk;
    }

    Optional<Boolean> holds(SchemaPart part, @Nullable JsonValue value) {
        JsonNode node = part.node();
        if (value == null || node.isBoolean()) {
            return value == null ? Optional.empty() : Optional.of(node.asBoolean());
        }
        if (node.has("$ref")) {
            return walk.resolve(part, node.path("$ref").asString(""))
                    .flatMap(target -> holds(target, value));
        }
        boolean sure = true;
        for (var keyword : node.properties()) {
            Optional<Boolean> one = keyword(part, keyword.getKey(), keyword.getValue(), value);
            if (one.isPresent() && !one.get()) {
                return one;
            }
            sure &= one.isPresent();
        }
        return sure ? Optional.of(true) : Optional.empty();
    }

    private Optional<Boolean> keyword(
            SchemaPart part, String keyword, JsonNode rule, JsonValue value) {
        if (!PLAIN.contains(keyword)) {
            return Optional.empty();
        }
        return switch (keyword) {
            case "type" -> Optional.of(isType(rule, value));
            case "const" -> Optional.of(JsonTree.of(value).equals(rule));
            case "enum" -> Optional.of(contains(rule, JsonTree.of(value)));
            case "required" ->
                    Optional.of(!(value instanceof JsonObject object) || hasAll(object, rule));
            case "minItems" ->
                    Optional.of(
                            !(value instanceof JsonArray array) || array.size() >= rule.asInt());
            case "minLength" ->
                    Optional.of(
                            !(value instanceof JsonString text)
                                    || text.value().length() >= rule.asInt());
            case "properties" -> properties(part, rule, value);
            case "items" -> elements(part, rule, value, true);
            case "contains" -> elements(part, rule, value, false);
            case "not" -> holds(at(part, rule), value).map(holds -> !holds);
            case "allOf" -> all(part, rule, value);
            default -> Optional.of(true);
        };
    }

    private Optional<Boolean> properties(SchemaPart part, JsonNode rule, JsonValue value) {
        boolean sure = true;
        if (value instanceof JsonObject object) {
            for (var property : rule.properties()) {
                JsonValue member = object.get(property.getKey());
                if (member != null) {
                    Optional<Boolean> one = holds(at(part, property.getValue()), member);
                    if (one.isPresent() && !one.get()) {
                        return one;
                    }
                    sure &= one.isPresent();
                }
            }
        }
        return sure ? Optional.of(true) : Optional.empty();
    }

    private Optional<Boolean> elements(
            SchemaPart part, JsonNode rule, JsonValue value, boolean every) {
        if (!(value instanceof JsonArray array)) {
            return Optional.of(true);
        }
        boolean sure = true;
        for (JsonValue element : array.elements()) {
            Optional<Boolean> one = holds(at(part, rule), element);
            if (one.isPresent() && one.get() != every) {
                return Optional.of(!every);
            }
            sure &= one.isPresent();
        }
        return sure ? Optional.of(every) : Optional.empty();
    }

    private Optional<Boolean> all(SchemaPart part, JsonNode rule, JsonValue value) {
        boolean sure = true;
        for (JsonNode branch : rule) {
            Optional<Boolean> one = holds(at(part, branch), value);
            if (one.isPresent() && !one.get()) {
                return one;
            }
            sure &= one.isPresent();
        }
        return sure ? Optional.of(true) : Optional.empty();
    }

    private static SchemaPart at(SchemaPart part, JsonNode node) {
        return part.with(node);
    }

    private static boolean hasAll(JsonObject object, JsonNode names) {
        for (JsonNode name : names) {
            if (!object.has(name.asString(""))) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode one : values) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isType(JsonNode rule, JsonValue value) {
        if (rule.isArray()) {
            for (JsonNode one : rule) {
                if (isType(one, value)) {
                    return true;
                }
            }
            return false;
        }
        return switch (rule.asString("")) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "number" -> value instanceof JsonNumber;
            case "integer" -> value instanceof JsonNumber number && number.isInteger();
            case "boolean" -> value instanceof JsonBoolean;
            case "null" -> value instanceof JsonNull;
            default -> false;
        };
    }
}
