package dev.cairn.check.schema;

import dev.cairn.check.Violation;
import dev.cairn.json.Pointer;

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
final class Branches {

    private static final int OTHER_TYPE = 1_000_000;
    private static final int OTHER_MARK = 10_000;
    private static final int HERE = 100;
    private static final int MISSING = 11;
    private static final int MISTAKE = 10;

    private final String schema;
    private final RuleMarks marks;

    private Branches(String schema, RuleMarks marks) {
        this.schema = schema;
        this.marks = marks;
    }

    /**
     * @param schema address of the schema that was run
     * @param marks of the schemas
     */
    static List<Violation> meant(String schema, RuleMarks marks, List<Trail> complaints) {
        return new Branches(schema, marks).resolve(complaints, 0);
    }

    private List<Violation> resolve(List<Trail> trails, int level) {
        if (trails.size() == 1 && trails.getFirst().choices().size() <= level) {
            Trail only = trails.getFirst();
            return List.of(
                    violation(only, only.ambiguous() ? Violation.AMBIGUOUS : only.keyword()));
        }
        Map<Object, List<Trail>> choices = new LinkedHashMap<>();
        Set<Object> ambiguous = new HashSet<>();
        for (Trail trail : trails) {
            if (trail.choices().size() > level) {
                choices.computeIfAbsent(trail.choices().get(level).key(), k -> new ArrayList<>())
                        .add(trail);
            } else if (trail.ambiguous() && trail.own() != null) {
                ambiguous.add(trail.own());
            }
        }
        Set<Violation> found = new LinkedHashSet<>();
        Set<Object> done = new HashSet<>();
        for (Trail trail : trails) {
            if (trail.choices().size() > level) {
                Trail.Choice choice = trail.choices().get(level);
                if (!ambiguous.contains(choice.key()) && done.add(choice.key())) {
                    found.addAll(
                            choose(choice, choices.getOrDefault(choice.key(), List.of()), level));
                }
            } else if (trail.ambiguous()) {
                found.add(violation(trail, Violation.AMBIGUOUS));
            } else if (!"oneOf".equals(trail.keyword()) || !choices.containsKey(trail.own())) {
                found.add(violation(trail, trail.keyword()));
            }
        }
        return List.copyOf(found);
    }

    private Violation violation(Trail trail, String keyword) {
        return new Violation(
                keyword,
                trail.pointer(),
                trail.member(),
                trail.rule(),
                schema,
                trail.place(),
                marks.at(trail.place()));
    }

    private List<Violation> choose(Trail.Choice choice, List<Trail> trails, int level) {
        Map<Integer, List<Trail>> byBranch = new TreeMap<>();
        for (Trail trail : trails) {
            byBranch.computeIfAbsent(trail.choices().get(level).branch(), k -> new ArrayList<>())
                    .add(trail);
        }
        List<List<Violation>> branches =
                byBranch.values().stream().map(branch -> resolve(branch, level + 1)).toList();
        Pointer here = choice.pointer();
        List<Violation> best =
                branches.stream()
                        .min(
                                Comparator.<List<Violation>>comparingInt(b -> distance(b, here))
                                        .thenComparing(
                                                Comparator.comparingInt(Branches::depth)
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

    private static int distance(List<Violation> branch, Pointer here) {
        int sum = 0;
        for (Violation violation : branch) {
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

    private static int depth(List<Violation> branch) {
        return branch.stream().mapToInt(v -> v.pointer().size()).max().orElse(0);
    }

    private static boolean isType(Violation violation, Pointer here) {
        return violation.pointer().equals(here)
                && (violation.keyword().equals("type")
                        || violation.keyword().equals(Violation.UNION));
    }

    private static boolean isOne(List<Violation> branch, String keyword) {
        return branch.size() == 1 && branch.getFirst().keyword().equals(keyword);
    }

    private static boolean isValues(List<Violation> branch, List<List<Violation>> all) {
        return (isOne(branch, "enum") || isOne(branch, "const"))
                && branch.getFirst().pointer().equals(all.getFirst().getFirst().pointer());
    }

    private Violation union(List<List<Violation>> branches, Pointer here, Violation like) {
        ArrayNode types = array();
        for (List<Violation> branch : branches) {
            branch.stream().filter(v -> isType(v, here)).forEach(v -> addAll(types, v.rule()));
        }
        return with(like, Violation.UNION, here, types);
    }

    private Violation either(List<List<Violation>> branches, Violation like) {
        ArrayNode names = array();
        for (List<Violation> branch : branches) {
            String member = branch.getFirst().member();
            if (member != null) {
                names.add(member);
            }
        }
        return with(like, Violation.EITHER, like.pointer(), names);
    }

    private Violation values(List<List<Violation>> branches, Violation like) {
        ArrayNode values = array();
        for (List<Violation> branch : branches) {
            addAll(values, branch.getFirst().rule());
        }
        return with(like, "enum", like.pointer(), values);
    }

    private static Violation with(Violation like, String keyword, Pointer pointer, JsonNode rule) {
        return new Violation(
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
