package dev.cairn.check.schema;

import dev.cairn.check.schema.Verdict.Test;
import dev.cairn.json.JsonObject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tests the members of an object have to pass, for all objects of one shape: so the names of
 * the members are looked up once, not in each of thousands of items. The table is bounded: of plans
 * that share a place the last two are kept.
 */
final class MemberPlan {

    private static final int PLACES = 8192;

    // Threads may overwrite each other's entries: then a plan is made again.
    private static final @Nullable MemberPlan[] KNOWN = new MemberPlan[PLACES];

    private final VerdictMembers members;
    private final Object shape;
    private final int[] indexes;
    private final Test[] tests;

    private MemberPlan(VerdictMembers members, Object shape, JsonObject object) {
        this.members = members;
        this.shape = shape;
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

    static MemberPlan of(VerdictMembers members, Object shape, JsonObject object) {
        int mixed = members.hashCode() * 31 + shape.hashCode();
        int place = (mixed ^ mixed >>> 16) & PLACES - 1;
        MemberPlan last = KNOWN[place];
        if (last != null && last.isFor(members, shape)) {
            return last;
        }
        MemberPlan other = KNOWN[place ^ 1];
        if (other != null && other.isFor(members, shape)) {
            return other;
        }
        MemberPlan plan = new MemberPlan(members, shape, object);
        KNOWN[place ^ 1] = last;
        KNOWN[place] = plan;
        return plan;
    }

    private boolean isFor(VerdictMembers otherMembers, Object otherShape) {
        return members == otherMembers && shape == otherShape;
    }

    /**
     * @param object has the shape that the plan is for
     */
    boolean holds(JsonObject object) {
        for (int i = 0; i < tests.length; i++) {
            if (!tests[i].holds(object.valueAt(indexes[i]))) {
                return false;
            }
        }
        return true;
    }
}
