package dev.cairn.check.schema;

import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonPointer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Of each choice that failed, keeps the branch that was meant: one whose type and marks fit, then
 * the one with the fewest mistakes. The others are not the user's business.
 */
final class BranchSelection {

    private static final int OTHER_TYPE = 1_000_000;
    private static final int OTHER_MARK = 10_000;
    private static final int HERE = 100;
    private static final int MISSING = 11;
    private static final int MISTAKE = 10;

    private final String schema;
    private final RuleMarks marks;

    private BranchSelection(String schema, RuleMarks marks) {
        this.schema = schema;
        this.marks = marks;
    }

    /**
     * @param schema address of the schema that was run
     * @param marks of the schemas
     */
    static List<SchemaViolation> meant(
            String schema, RuleMarks marks, List<EvaluationTrace> errors) {
        return new BranchSelection(schema, marks).resolve(errors, 0);
    }

    private List<SchemaViolation> resolve(List<EvaluationTrace> trails, int level) {
        if (trails.size() == 1 && trails.getFirst().choices().size() <= level) {
            EvaluationTrace only = trails.getFirst();
            return List.of(
                    violation(only, only.ambiguous() ? SchemaViolation.AMBIGUOUS : only.keyword()));
        }
        Map<Object, List<EvaluationTrace>> choices = new LinkedHashMap<>();
        Set<Object> ambiguous = new HashSet<>();
        for (EvaluationTrace trail : trails) {
            if (trail.choices().size() > level) {
                choices.computeIfAbsent(trail.choices().get(level).key(), k -> new ArrayList<>())
                        .add(trail);
            } else if (trail.ambiguous() && trail.own() != null) {
                ambiguous.add(trail.own());
            }
        }
        Set<SchemaViolation> found = new LinkedHashSet<>();
        Set<Object> done = new HashSet<>();
        for (EvaluationTrace trail : trails) {
            if (trail.choices().size() > level) {
                EvaluationTrace.Choice choice = trail.choices().get(level);
                if (!ambiguous.contains(choice.key()) && done.add(choice.key())) {
                    found.addAll(
                            choose(choice, choices.getOrDefault(choice.key(), List.of()), level));
                }
            } else if (trail.ambiguous()) {
                found.add(violation(trail, SchemaViolation.AMBIGUOUS));
            } else if (!"oneOf".equals(trail.keyword()) || !choices.containsKey(trail.own())) {
                found.add(violation(trail, trail.keyword()));
            }
        }
        return List.copyOf(found);
    }

    private SchemaViolation violation(EvaluationTrace trail, String keyword) {
        return new SchemaViolation(
                keyword,
                trail.pointer(),
                trail.member(),
                trail.rule(),
                schema,
                trail.place(),
                marks.at(trail.place()));
    }

    private List<SchemaViolation> choose(
            EvaluationTrace.Choice choice, List<EvaluationTrace> trails, int level) {
        Map<Integer, List<EvaluationTrace>> byBranch = new TreeMap<>();
        for (EvaluationTrace trail : trails) {
            byBranch.computeIfAbsent(trail.choices().get(level).branch(), k -> new ArrayList<>())
                    .add(trail);
        }
        List<List<SchemaViolation>> branches =
                byBranch.values().stream().map(branch -> resolve(branch, level + 1)).toList();
        JsonPointer here = choice.pointer();
        List<SchemaViolation> best =
                branches.stream()
                        .min(
                                Comparator.<List<SchemaViolation>>comparingInt(
                                                b -> distance(b, here))
                                        .thenComparing(
                                                Comparator.comparingInt(BranchSelection::depth)
                                                        .reversed()))
                        .orElse(List.of());
        if (best.stream().anyMatch(v -> isType(v, here))) {
            return List.of(union(branches, here, best.getFirst()));
        }
        if (branches.size() > 1 && branches.stream().allMatch(b -> isOne(b, "required"))) {
            return List.of(either(branches, best.getFirst()));
        }
        if (branches.size() > 1 && branches.stream().allMatch(b -> isValues(b, branches))) {
            return List.of(values(branches, best.getFirst()));
        }
        return best;
    }

    private static int distance(List<SchemaViolation> branch, JsonPointer here) {
        int sum = 0;
        for (SchemaViolation violation : branch) {
            boolean mark =
                    violation.keyword().equals("const") || violation.keyword().equals("enum");
            int below = violation.pointer().size() - here.size();
            if (isType(violation, here)) {
                sum += OTHER_TYPE;
            } else if (mark && below == 1) {
                sum += OTHER_MARK;
            } else if (violation.keyword().equals("not") || mark && below == 0) {
                sum += HERE;
            } else if (violation.keyword().equals("required")) {
                sum += MISSING;
            } else {
                sum += MISTAKE;
            }
        }
        return sum;
    }

    private static int depth(List<SchemaViolation> branch) {
        return branch.stream().mapToInt(v -> v.pointer().size()).max().orElse(0);
    }

    private static boolean isType(SchemaViolation violation, JsonPointer here) {
        return violation.pointer().equals(here)
                && (violation.keyword().equals("type")
                        || violation.keyword().equals(SchemaViolation.UNION));
    }

    private static boolean isOne(List<SchemaViolation> branch, String keyword) {
        return branch.size() == 1 && branch.getFirst().keyword().equals(keyword);
    }

    private static boolean isValues(List<SchemaViolation> branch, List<List<SchemaViolation>> all) {
        return (isOne(branch, "enum") || isOne(branch, "const"))
                && branch.getFirst().pointer().equals(all.getFirst().getFirst().pointer());
    }

    private SchemaViolation union(
            List<List<SchemaViolation>> branches, JsonPointer here, SchemaViolation like) {
        ArrayNode types = array();
        for (List<SchemaViolation> branch : branches) {
            branch.stream().filter(v -> isType(v, here)).forEach(v -> addAll(types, v.rule()));
        }
        return with(like, SchemaViolation.UNION, here, types);
    }

    private SchemaViolation either(List<List<SchemaViolation>> branches, SchemaViolation like) {
        ArrayNode names = array();
        for (List<SchemaViolation> branch : branches) {
            String member = branch.getFirst().member();
            if (member != null) {
                names.add(member);
            }
        }
        return with(like, SchemaViolation.EITHER, like.pointer(), names);
    }

    private SchemaViolation values(List<List<SchemaViolation>> branches, SchemaViolation like) {
        ArrayNode values = array();
        for (List<SchemaViolation> branch : branches) {
            addAll(values, branch.getFirst().rule());
        }
        return with(like, "enum", like.pointer(), values);
    }

    private static SchemaViolation with(
            SchemaViolation like, String keyword, JsonPointer pointer, JsonNode rule) {
        return new SchemaViolation(
                keyword, pointer, null, rule, like.schema(), like.place(), like.betterRule());
    }

    private static ArrayNode array() {
        return new ArrayNode(JsonNodeFactory.instance);
    }

    /** Adds one value or each value of an array, those that are new. */
    private static void addAll(ArrayNode target, JsonNode values) {
        Iterable<JsonNode> all = values.isArray() ? values : List.of(values);
        for (JsonNode value : all) {
            boolean known = false;
            for (JsonNode other : target) {
                known |= other.equals(value);
            }
            if (!known) {
                target.add(value);
            }
        }
    }
}
