package dev.cairn.check.schema;

import dev.cairn.json.JsonObject;

import org.jspecify.annotations.Nullable;

/**
 * The plans of one test, by the shapes of the objects that it met. Their number is bounded: of
 * plans that share their places the last two are kept.
 */
final class MemberPlans {

    /** There are two places for each number of so many bits. */
    private static final int BITS = 6;

    private final VerdictMembers members;

    // Made when first needed. Threads may overwrite each other's entries: then a plan is made
    // again.
    private @Nullable MemberPlan @Nullable [] plans;

    MemberPlans(VerdictMembers members) {
        this.members = members;
    }

    /**
     * The plan for a shape.
     *
     * @param shape see {@link JsonObject#shape}
     * @param object one that has it
     */
    MemberPlan of(Object shape, JsonObject object) {
        @Nullable MemberPlan[] known = plans;
        if (known == null) {
            known = new @Nullable MemberPlan[2 << BITS];
            plans = known;
        }
        int place = shape.hashCode() >>> 32 - BITS << 1;
        MemberPlan last = known[place];
        if (last != null && last.isFor(shape)) {
            return last;
        }
        MemberPlan other = known[place + 1];
        if (other != null && other.isFor(shape)) {
            return other;
        }
        MemberPlan made = new MemberPlan(members, shape, object);
        known[place + 1] = last;
        known[place] = made;
        return made;
    }
}
