package dev.cairn.check.schema;

import dev.cairn.check.schema.SchemaEvaluator.Test;
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
final class KeywordCompiler {

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

    private final SchemaEvaluator verdict;
    private final SchemaEvaluator.Part part;

    KeywordCompiler(SchemaEvaluator verdict, SchemaEvaluator.Part part) {
        this.verdict = verdict;
        this.part = part;
    }

    /**
     * @throws Verdict.Unknown for a keyword that is not known here
     */
    Test test(String keyword, JsonNode rule) {
        return switch (keyword) {
            case "type" -> TypeEvaluation.of(rule);
            case "enum" -> ValueEvaluation.anyOf(rule);
            case "const" -> ValueEvaluation.of(rule);
            case "required" -> new RequiredEvaluation(names(rule), rule, part.place("required"));
            case "properties", "patternProperties", "additionalProperties" ->
                    MemberEvaluation.of(part, verdict);
            case "propertyNames" ->
                    new NameEvaluation(below(rule, keyword), rule, part.place(keyword));
            case "dependencies" -> new DependencyEvaluation(dependencies(rule));
            case "minProperties" -> members(rule.asInt(), Integer.MAX_VALUE);
            case "maxProperties" -> members(0, rule.asInt());
            case "items" -> items(rule);
            case "contains" -> ArrayEvaluation.contains(below(rule, keyword));
            case "minItems" -> ArrayEvaluation.longerOrEqual(rule.asInt());
            case "maxItems" -> ArrayEvaluation.shorterOrEqual(rule.asInt());
            case "uniqueItems" -> rule.asBoolean() ? ArrayEvaluation.unique() : ALWAYS;
            case "minLength" -> StringEvaluation.longerOrEqual(rule.asInt());
            case "maxLength" -> StringEvaluation.shorterOrEqual(rule.asInt());
            case "pattern" -> StringEvaluation.pattern(verdict.pattern(rule.asString("")));
            case "format" -> StringEvaluation.format(SchemaFormats.test(rule.asString("")));
            case "minimum" -> number(rule, order -> order >= 0);
            case "maximum" -> number(rule, order -> order <= 0);
            case "exclusiveMinimum" -> number(rule, order -> order > 0);
            case "exclusiveMaximum" -> number(rule, order -> order < 0);
            case "allOf" -> new AllOfEvaluation(branches(keyword, rule));
            case "anyOf", "oneOf" ->
                    new ChoiceEvaluation(
                            branches(keyword, rule),
                            keyword.equals("oneOf"),
                            rule,
                            part.place(keyword));
            case "not" -> {
                Test not = below(rule, keyword);
                yield test(value -> !not.holds(value));
            }
            case "if" -> condition(rule);
            default -> throw new SchemaEvaluator.Unknown(keyword);
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
                            ? new DependencyEvaluation.Names(
                                    names(entry.getValue()), part.place("dependencies"))
                            : below(entry.getValue(), "dependencies", name));
        }
        return all;
    }

    private Test items(JsonNode rule) {
        if (!rule.isArray()) {
            return new ElementEvaluation(new Test[0], below(rule, "items"));
        }
        JsonNode rest = part.node().path("additionalItems");
        return new ElementEvaluation(
                branches("items", rule),
                rest.isMissingNode() ? null : below(rest, "additionalItems"));
    }

    private Test condition(JsonNode rule) {
        return new ConditionEvaluation(below(rule, "if"), branch("then"), branch("else"));
    }

    private Test branch(String name) {
        return part.node().has(name) ? below(part.node().path(name), name) : ALWAYS;
    }
}
