package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

import java.util.ArrayList;
import java.util.List;

/**
 * The test of {@code allOf}.
 *
 * <p>To tell whether all branches hold, the tests of all of them are put into one row, without
 * those that cannot fail or are there already, and with one look at the members of an object for
 * all branches: schemas are put together of many small parts.
 */
final class VerdictAll extends PartRules.Compound {

    private final Verdict.Test[] branches;
    private final Verdict.Test[] tests;

    VerdictAll(Verdict.Test[] branches) {
        this.branches = branches;
        this.tests = joined(List.of(branches));
    }

    /** The leanest test that holds just where this one holds; it need not complain. */
    static Verdict.Test lean(Verdict.Test test) {
        return one(List.of(test));
    }

    /** The leanest test that holds just where all of these hold; it need not complain. */
    static Verdict.Test one(List<Verdict.Test> tests) {
        Verdict.Test[] few = joined(tests);
        return few.length == 1 ? few[0] : new VerdictAll(few);
    }

    /** As few tests as will do that all hold just where all of these hold. */
    static Verdict.Test[] joined(List<Verdict.Test> tests) {
        List<Verdict.Test> all = new ArrayList<>();
        tests.forEach(test -> test.spread(all));
        List<Verdict.Test> few = new ArrayList<>();
        List<VerdictMembers> members = new ArrayList<>();
        for (Verdict.Test test : all) {
            if (few.contains(test)) {
                continue;
            }
            if (test instanceof VerdictMembers some && some.isOpen()) {
                members.add(some);
                if (members.size() > 1) {
                    continue;
                }
            }
            few.add(test);
        }
        if (members.size() > 1) {
            few.set(few.indexOf(members.getFirst()), VerdictMembers.joined(members));
        }
        return few.toArray(Verdict.Test[]::new);
    }

    @Override
    boolean holds(JsonValue value) {
        for (Verdict.Test test : tests) {
            if (!test.holds(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean isEmpty() {
        return tests.length == 0;
    }

    @Override
    void spread(List<Verdict.Test> into) {
        into.addAll(List.of(tests));
    }

    @Override
    void complain(JsonValue value, Complaints out) {
        for (Verdict.Test branch : branches) {
            if (!branch.holds(value)) {
                branch.complain(value, out);
            }
        }
    }
}
