package dev.cairn.check.schema;

import dev.cairn.check.schema.Verdict.Test;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Makes a test of each keyword of one part of a schema. */
final class VerdictKeywords {

    static final Test ALWAYS =
            new Test() {
                @Override
                boolean holds(JsonValue value) {
                    return true;
                }

                @Override
                boolean isEmpty() {
                    return true;
                }
            };

    static final Test NEVER = test(value -> false);

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
            case "type" -> VerdictTypes.of(rule);
            case "enum" -> VerdictValues.anyOf(rule);
            case "const" -> VerdictValues.of(rule);
            case "required" -> new VerdictRequired(names(rule), rule, part.place("required"));
            case "properties", "patternProperties", "additionalProperties" ->
                    VerdictMembers.of(part, verdict);
            case "propertyNames" ->
                    new VerdictNames(below(rule, keyword), rule, part.place(keyword));
            case "dependencies" -> new VerdictDependencies(dependencies(rule));
            case "minProperties" -> members(rule.asInt(), Integer.MAX_VALUE);
            case "maxProperties" -> members(0, rule.asInt());
            case "items" -> items(rule);
            case "contains" -> VerdictLists.contains(below(rule, keyword));
            case "minItems" -> VerdictLists.longerOrEqual(rule.asInt());
            case "maxItems" -> VerdictLists.shorterOrEqual(rule.asInt());
            case "uniqueItems" -> rule.asBoolean() ? VerdictLists.unique() : ALWAYS;
            case "minLength" -> VerdictTexts.longerOrEqual(rule.asInt());
            case "maxLength" -> VerdictTexts.shorterOrEqual(rule.asInt());
            case "pattern" -> VerdictTexts.pattern(verdict.pattern(rule.asString("")));
            case "format" -> VerdictTexts.format(Formats.test(rule.asString("")));
            case "minimum" -> number(rule, order -> order >= 0);
            case "maximum" -> number(rule, order -> order <= 0);
            case "exclusiveMinimum" -> number(rule, order -> order > 0);
            case "exclusiveMaximum" -> number(rule, order -> order < 0);
            case "allOf" -> new VerdictAll(branches(keyword, rule));
            case "anyOf", "oneOf" ->
                    new VerdictChoice(
                            branches(keyword, rule),
                            keyword.equals("oneOf"),
                            rule,
                            part.place(keyword));
            case "not" -> {
                Test not = below(rule, keyword);
                yield test(value -> !not.holds(value));
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

    private static Test test(Predicate<JsonValue> test) {
        return new Test() {
            @Override
            boolean holds(JsonValue value) {
                return test.test(value);
            }
        };
    }

    /** How many members; a name that is there twice is one, which is seldom worth a count. */
    private static Test members(int least, int most) {
        return test(
                value ->
                        !(value instanceof JsonObject object)
                                || object.size() >= least
                                        && (object.size() <= most || object.names().size() <= most)
                                        && (least <= 1 || object.names().size() >= least));
    }

    private static Test number(JsonNode rule, IntPredicate order) {
        BigDecimal bound = rule.decimalValue();
        double near = bound.doubleValue();
        return test(
                value ->
                        !(value instanceof JsonNumber number)
                                || order.test(order(number, near, bound)));
    }

    /** Only where the nearest doubles are the same it takes the exact numbers to tell. */
    private static int order(JsonNumber number, double near, BigDecimal bound) {
        double own = number.doubleValue();
        return own == near ? number.decimal().compareTo(bound) : Double.compare(own, near);
    }

    private static List<String> names(JsonNode rule) {
        List<String> names = new ArrayList<>();
        rule.forEach(name -> names.add(name.asString("")));
        return names;
    }

    private Map<String, Test> dependencies(JsonNode rule) {
        Map<String, Test> all = new LinkedHashMap<>();
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

    private Test branch(String name) {
        return part.node().has(name) ? below(part.node().path(name), name) : ALWAYS;
    }
}
