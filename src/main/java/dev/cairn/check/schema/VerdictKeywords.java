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

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
            case "required" -> new VerdictRequired(names(rule), rule, part.place("required"));
            case "properties", "patternProperties", "additionalProperties" ->
                    VerdictMembers.of(part, verdict);
            case "propertyNames" ->
                    new VerdictNames(below(rule, keyword), rule, part.place(keyword));
            case "dependencies" -> new VerdictDependencies(dependencies(rule));
            case "minProperties" -> object(o -> o.names().size() >= rule.asInt());
            case "maxProperties" -> object(o -> o.names().size() <= rule.asInt());
            case "items" -> items(rule);
            case "contains" -> {
                Test one = below(rule, keyword);
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
            case "allOf" -> new VerdictAll(branches(keyword, rule));
            case "anyOf", "oneOf" ->
                    new VerdictChoice(
                            branches(keyword, rule),
                            keyword.equals("oneOf"),
                            rule,
                            part.place(keyword));
            case "not" -> {
                Test not = below(rule, keyword);
                yield value -> !not.holds(value);
            }
            case "if" -> condition(rule);
            default -> throw new Verdict.Unknown(keyword);
        };
    }

    private Test below(JsonNode rule, String... tokens) {
        return verdict.compile(part.child(rule, tokens));
    }

    private Test[] branches(String keyword, JsonNode rule) {
        Test[] branches = new Test[rule.size()];
        for (int i = 0; i < branches.length; i++) {
            branches[i] = below(rule.path(i), keyword, Integer.toString(i));
        }
        return branches;
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

    private static List<String> names(JsonNode rule) {
        List<String> names = new ArrayList<>();
        rule.forEach(name -> names.add(name.asString("")));
        return names;
    }

    private Map<String, Test> dependencies(JsonNode rule) {
        Map<String, Test> all = new HashMap<>();
        for (var entry : rule.properties()) {
            String name = entry.getKey();
            all.put(
                    name,
                    entry.getValue().isArray()
                            ? new VerdictDependencies.Names(
                                    names(entry.getValue()), part.place("dependencies"))
                            : below(entry.getValue(), "dependencies", name));
        }
        return all;
    }

    private Test items(JsonNode rule) {
        if (!rule.isArray()) {
            return new VerdictItems(new Test[0], below(rule, "items"));
        }
        JsonNode rest = part.node().path("additionalItems");
        return new VerdictItems(
                branches("items", rule),
                rest.isMissingNode() ? null : below(rest, "additionalItems"));
    }

    private Test condition(JsonNode rule) {
        return new VerdictCondition(below(rule, "if"), branch("then"), branch("else"));
    }

    private @Nullable Test branch(String name) {
        return part.node().has(name) ? below(part.node().path(name), name) : null;
    }
}
