package dev.cairn.check.schema;

import dev.cairn.check.schema.Verdict.Test;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonBoolean;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonText;
import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Makes a test of each keyword of one part of a schema. */
final class VerdictKeywords {

    private final Verdict verdict;
    private final Verdict.Part part;

    VerdictKeywords(Verdict verdict, Verdict.Part part) {
        this.verdict = verdict;
        this.part = part;
    }

    /**
     * @throws Verdict.Unknown for a keyword that is not known here
     */
    Test test(String keyword, JsonNode rule) {
        return switch (keyword) {
            case "type" -> type(rule);
            case "enum" -> oneOfValues(rule);
            case "const" -> {
                JsonValue wanted = value(rule);
                yield wanted::equals;
            }
            case "required" -> required(rule);
            case "properties", "patternProperties", "additionalProperties" -> members(keyword);
            case "propertyNames" -> names(rule);
            case "dependencies" -> dependencies(rule);
            case "minProperties" -> object(o -> o.names().size() >= rule.asInt());
            case "maxProperties" -> object(o -> o.names().size() <= rule.asInt());
            case "items" -> items(rule);
            case "contains" -> {
                Test one = below(rule);
                yield array(a -> a.elements().stream().anyMatch(one::holds));
            }
            case "minItems" -> array(a -> a.size() >= rule.asInt());
            case "maxItems" -> array(a -> a.size() <= rule.asInt());
            case "uniqueItems" ->
                    rule.asBoolean() ? array(VerdictKeywords::isUnique) : value -> true;
            case "minLength" -> text(t -> length(t) >= rule.asInt());
            case "maxLength" -> text(t -> length(t) <= rule.asInt());
            case "pattern" -> text(EcmaPattern.of(rule.asString(""))::matches);
            case "format" -> text(Formats.test(rule.asString("")));
            case "minimum" -> number(rule, (order, ignored) -> order >= 0);
            case "maximum" -> number(rule, (order, ignored) -> order <= 0);
            case "exclusiveMinimum" -> number(rule, (order, ignored) -> order > 0);
            case "exclusiveMaximum" -> number(rule, (order, ignored) -> order < 0);
            case "allOf" -> all(rule);
            case "anyOf" -> atLeast(rule, 1, Integer.MAX_VALUE);
            case "oneOf" -> atLeast(rule, 1, 1);
            case "not" -> {
                Test not = below(rule);
                yield value -> !not.holds(value);
            }
            case "if" -> condition(rule);
            default -> throw new Verdict.Unknown(keyword);
        };
    }

    private Test below(JsonNode rule) {
        return verdict.compile(part.child(rule));
    }

    private static JsonValue value(JsonNode node) {
        return Objects.requireNonNull(JsonText.of(node.toString()).root());
    }

    private static Test object(Predicate<JsonObject> test) {
        return value -> !(value instanceof JsonObject object) || test.test(object);
    }

    private static Test array(Predicate<JsonArray> test) {
        return value -> !(value instanceof JsonArray array) || test.test(array);
    }

    private static Test text(Predicate<String> test) {
        return value -> !(value instanceof JsonString text) || test.test(text.value());
    }

    private static Test number(JsonNode rule, BiPredicate<Integer, JsonNumber> test) {
        BigDecimal bound = rule.decimalValue();
        return value ->
                !(value instanceof JsonNumber number)
                        || test.test(number.decimal().compareTo(bound), number);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isUnique(JsonArray array) {
        return new HashSet<>(array.elements()).size() == array.size();
    }

    private Test type(JsonNode rule) {
        if (rule.isString()) {
            return one(rule.asString());
        }
        List<Test> types = new ArrayList<>();
        rule.forEach(type -> types.add(one(type.asString(""))));
        return value -> {
            for (Test type : types) {
                if (type.holds(value)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Test one(String type) {
        return switch (type) {
            case "object" -> JsonObject.class::isInstance;
            case "array" -> JsonArray.class::isInstance;
            case "string" -> JsonString.class::isInstance;
            case "number" -> JsonNumber.class::isInstance;
            case "integer" -> value -> value instanceof JsonNumber number && number.isInteger();
            case "boolean" -> JsonBoolean.class::isInstance;
            case "null" -> JsonNull.class::isInstance;
            default -> throw new Verdict.Unknown(type);
        };
    }

    private static Test oneOfValues(JsonNode rule) {
        Set<JsonValue> allowed = new HashSet<>();
        rule.forEach(node -> allowed.add(value(node)));
        return allowed::contains;
    }

    private static Test required(JsonNode rule) {
        List<String> names = new ArrayList<>();
        rule.forEach(name -> names.add(name.asString("")));
        return object(
                object -> {
                    for (String name : names) {
                        if (!object.has(name)) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    /**
     * The three keywords about members are one test, made at the first of them that stands in the
     * schema.
     */
    private Test members(String keyword) {
        JsonNode node = part.node();
        boolean first =
                switch (keyword) {
                    case "properties" -> true;
                    case "patternProperties" -> !node.has("properties");
                    default -> !node.has("properties") && !node.has("patternProperties");
                };
        return first ? VerdictMembers.of(node, this::below) : value -> true;
    }

    private Test names(JsonNode rule) {
        Test one = below(rule);
        return object(
                object ->
                        object.names().stream()
                                .allMatch(name -> one.holds(dev.cairn.json.Json.value(name))));
    }

    private Test dependencies(JsonNode rule) {
        List<Test> all = new ArrayList<>();
        for (var entry : rule.properties()) {
            Test then =
                    entry.getValue().isArray()
                            ? required(entry.getValue())
                            : below(entry.getValue());
            String name = entry.getKey();
            all.add(
                    value ->
                            !(value instanceof JsonObject object)
                                    || !object.has(name)
                                    || then.holds(value));
        }
        return value -> all.stream().allMatch(test -> test.holds(value));
    }

    private Test items(JsonNode rule) {
        if (!rule.isArray()) {
            Test each = below(rule);
            return array(
                    array -> {
                        for (int i = 0; i < array.size(); i++) {
                            if (!each.holds(array.get(i))) {
                                return false;
                            }
                        }
                        return true;
                    });
        }
        List<Test> places = new ArrayList<>();
        rule.forEach(item -> places.add(below(item)));
        Test rest =
                part.node().has("additionalItems")
                        ? below(part.node().path("additionalItems"))
                        : value -> true;
        return array(
                array -> {
                    for (int i = 0; i < array.size(); i++) {
                        Test test = i < places.size() ? places.get(i) : rest;
                        if (!test.holds(array.get(i))) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    private Test all(JsonNode rule) {
        List<Test> branches = new ArrayList<>();
        rule.forEach(branch -> branches.add(below(branch)));
        return value -> {
            for (Test branch : branches) {
                if (!branch.holds(value)) {
                    return false;
                }
            }
            return true;
        };
    }

    private Test atLeast(JsonNode rule, int least, int most) {
        List<Test> branches = new ArrayList<>();
        rule.forEach(branch -> branches.add(below(branch)));
        return value -> {
            int holding = 0;
            for (Test branch : branches) {
                if (branch.holds(value) && ++holding >= least && most == Integer.MAX_VALUE) {
                    return true;
                }
            }
            return holding >= least && holding <= most;
        };
    }

    private Test condition(JsonNode rule) {
        Test when = below(rule);
        Test then = part.node().has("then") ? below(part.node().path("then")) : value -> true;
        Test otherwise = part.node().has("else") ? below(part.node().path("else")) : value -> true;
        return value -> when.holds(value) ? then.holds(value) : otherwise.holds(value);
    }
}
