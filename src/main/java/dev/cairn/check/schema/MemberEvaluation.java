package dev.cairn.check.schema;

import dev.cairn.check.schema.SchemaEvaluator.Test;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The test of the members of an object: by name, by pattern, and what is left. */
final class MemberEvaluation extends SchemaEvaluator.Test implements SchemaPartRules.Compound {

    private static final String REST = "additionalProperties";

    /** Up to here names are looked up in the object, not the members of the object among them. */
    private static final int FEW = 2;

    /**
     * @param lean holds where the test does
     */
    private record ByPattern(EcmaPattern pattern, Test test, Test lean) {}

    /**
     * @param lean holds where the test does
     */
    private record Rest(Test test, Test lean, JsonNode rule, String place) {}

    private final String[] names;
    private final Test[] tests;

    /** For each name a test that holds where its test does. */
    private final Test[] lean;

    /** For each name whether there has to be such a member; only where several were joined. */
    private final boolean[] required;

    /** Where in the rows each name stands. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final ByPattern[] patterns;
    private final @Nullable Rest rest;

    private MemberEvaluation(
            Map<String, Test> byName,
            Set<String> required,
            List<ByPattern> byPattern,
            @Nullable Rest rest) {
        this.names = byName.keySet().toArray(String[]::new);
        this.tests = byName.values().toArray(Test[]::new);
        this.lean = new Test[tests.length];
        for (int i = 0; i < lean.length; i++) {
            lean[i] = AllOfEvaluation.lean(tests[i]);
        }
        this.required = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            this.required[i] = required.contains(names[i]);
            this.numbers.put(names[i], i);
        }
        this.patterns = byPattern.toArray(ByPattern[]::new);
        this.rest = rest;
    }

    static MemberEvaluation of(SchemaEvaluator.Part part, SchemaEvaluator verdict) {
        JsonNode schema = part.node();
        Rest rest = null;
        if (schema.has(REST)) {
            JsonNode rule = schema.path(REST);
            Test test = verdict.compile(part.child(rule, REST));
            if (!test.isEmpty()) {
                rest = new Rest(test, AllOfEvaluation.lean(test), rule, part.place(REST));
            }
        }
        Map<String, Test> byName = new LinkedHashMap<>();
        for (var entry : schema.path("properties").properties()) {
            if (entry.getValue().isObject() || entry.getValue().isBoolean()) {
                String name = entry.getKey();
                Test test = verdict.compile(part.child(entry.getValue(), "properties", name));
                if (rest != null || !test.isEmpty()) {
                    byName.put(name, test);
                }
            }
        }
        List<ByPattern> byPattern = new ArrayList<>();
        for (var entry : schema.path("patternProperties").properties()) {
            String name = entry.getKey();
            EcmaPattern pattern = verdict.pattern(name);
            Test test = verdict.compile(part.child(entry.getValue(), "patternProperties", name));
            if (rest != null || !test.isEmpty()) {
                byPattern.add(new ByPattern(pattern, test, AllOfEvaluation.lean(test)));
            }
        }
        return new MemberEvaluation(byName, Set.of(), byPattern, rest);
    }

    /** Whether members that it does not speak of may be anything. */
    boolean isOpen() {
        return rest == null;
    }

    /**
     * One test that holds where all of these hold; it need not tell errors.
     *
     * @param all of this class and open, or of {@link RequiredEvaluation}
     */
    static MemberEvaluation joined(List<Test> all) {
        Map<String, List<Test>> byName = new LinkedHashMap<>();
        Set<String> required = new HashSet<>();
        List<ByPattern> byPattern = new ArrayList<>();
        for (Test test : all) {
            if (test instanceof RequiredEvaluation names) {
                for (String name : names.names()) {
                    byName.computeIfAbsent(name, n -> new ArrayList<>());
                    required.add(name);
                }
            } else if (test instanceof MemberEvaluation some) {
                for (int i = 0; i < some.names.length; i++) {
                    String name = some.names[i];
                    byName.computeIfAbsent(name, n -> new ArrayList<>()).add(some.lean[i]);
                    if (some.required[i]) {
                        required.add(name);
                    }
                }
                byPattern.addAll(List.of(some.patterns));
            }
        }
        Map<String, Test> joined = new LinkedHashMap<>();
        byName.forEach((name, tests) -> joined.put(name, AllOfEvaluation.one(tests)));
        return new MemberEvaluation(joined, required, byPattern, null);
    }

    @Override
    boolean isEmpty() {
        return names.length == 0 && patterns.length == 0 && rest == null;
    }

    @Override
    boolean holds(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return true;
        }
        return names.length <= FEW && patterns.length == 0 && rest == null
                ? namedHold(object)
                : allHold(object);
    }

    private boolean allHold(JsonObject object) {
        for (int i = 0; i < names.length; i++) {
            if (required[i] && !object.has(names[i])) {
                return false;
            }
        }
        for (int i = 0; i < object.size(); i++) {
            String name = object.nameAt(i);
            JsonValue member = object.valueAt(i);
            Integer number = numbers.get(name);
            boolean broken = number != null && !lean[number].holds(member);
            if ((broken || !othersHold(number != null, name, member)) && counts(object, i)) {
                return false;
            }
        }
        return true;
    }

    /** Of members with one name only the last one counts. */
    private static boolean counts(JsonObject object, int index) {
        return object.get(object.nameAt(index)) == object.valueAt(index);
    }

    private boolean namedHold(JsonObject object) {
        for (int i = 0; i < names.length; i++) {
            JsonValue value = object.get(names[i]);
            if (value == null ? required[i] : !lean[i].holds(value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a member is what the patterns say, or the rest where none speaks of it. */
    private boolean othersHold(boolean named, String name, JsonValue value) {
        boolean known = named;
        for (ByPattern one : patterns) {
            if (one.pattern.matches(name)) {
                known = true;
                if (!one.lean.holds(value)) {
                    return false;
                }
            }
        }
        return known || rest == null || rest.lean.holds(value);
    }

    @Override
    void collectErrors(JsonValue value, EvaluationErrors out) {
        if (!(value instanceof JsonObject object)) {
            return;
        }
        BitSet broken = new BitSet(names.length);
        boolean others = false;
        for (int i = 0; i < object.size(); i++) {
            String name = object.nameAt(i);
            Integer number = numbers.get(name);
            if (number != null && !lean[number].holds(object.valueAt(i))) {
                broken.set(number);
            }
            others |= !othersHold(number != null, name, object.valueAt(i));
        }
        for (int i = broken.nextSetBit(0); i >= 0; i = broken.nextSetBit(i + 1)) {
            collectErrors(object, names[i], tests[i], out);
        }
        if (others) {
            object.names().forEach(name -> collectErrorsOfOthers(object, name, out));
        }
    }

    private void collectErrorsOfOthers(JsonObject object, String name, EvaluationErrors out) {
        boolean known = numbers.containsKey(name);
        for (ByPattern pattern : patterns) {
            if (pattern.pattern.matches(name)) {
                known = true;
                collectErrors(object, name, pattern.test, out);
            }
        }
        if (known || rest == null) {
            return;
        }
        if (rest.rule.isBoolean()) {
            out.add(REST, name, rest.rule, rest.place);
        } else {
            collectErrors(object, name, rest.test, out);
        }
    }

    /** The last of that name counts: one before it may have been broken alone. */
    private static void collectErrors(
            JsonObject object, String name, Test test, EvaluationErrors out) {
        JsonValue value = object.get(name);
        if (value != null) {
            out.enter(name);
            test.collectErrors(value, out);
            out.leave();
        }
    }
}
