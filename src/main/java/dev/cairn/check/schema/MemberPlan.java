package dev.cairn.check.schema;

import dev.cairn.check.schema.Verdict.Test;
import dev.cairn.json.JsonObject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which members an object lacks, and which tests the others have to pass, for all objects of one
 * shape: so the names of the members are looked up once, not in each of thousands of items.
 */
final class MemberPlan {

    private final Object shape;

    /** Set where there is no member of a name that is required. */
    private final boolean never;

    private final int[] indexes;
    private final Test[] tests;

    /**
     * @param shape see {@link JsonObject#shape}
     * @param object one that has it
     */
    MemberPlan(VerdictMembers members, Object shape, JsonObject object) {
        this.shape = shape;
        this.never = members.lacks(object);
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < object.size(); i++) {
            last.put(object.nameAt(i), i);
        }
        List<Integer> at = new ArrayList<>();
        List<Test> all = new ArrayList<>();
        // of members with one name only the last one counts
        for (int i = 0; i < object.size(); i++) {
            String name = object.nameAt(i);
            if (last.getOrDefault(name, -1) == i) {
                for (Test test : members.testsOf(name)) {
                    if (!test.isEmpty()) {
                        at.add(i);
                        all.add(test);
                    }
                }
            }
        }
        this.indexes = at.stream().mapToInt(Integer::intValue).toArray();
        this.tests = all.toArray(Test[]::new);
    }

    boolean isFor(Object other) {
        return shape == other;
    }

    /**
     * @param object has the shape that the plan is for
     */
    boolean holds(JsonObject object) {
        if (never) {
            return false;
        }
        for (int i = 0; i < tests.length; i++) {
            if (!tests[i].holds(object.valueAt(indexes[i]))) {
                return false;
            }
        }
        return true;
    }
}
