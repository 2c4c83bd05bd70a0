package dev.cairn.check.schema;

import dev.cairn.json.JsonValue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A test that holds where all of several hold.
 *
 * <p>To tell that, the tests of all of them are put into one row, without those that cannot fail or
 * are there already, and with one look at the members of an object for all, whether they are
 * required or have to pass something: schemas are put together of many small parts.
 */
abstract class EvaluationSequence extends SchemaEvaluator.Test {

    private final SchemaEvaluator.Test[] tests;

    EvaluationSequence(List<SchemaEvaluator.Test> all) {
        this.tests = joined(all);
    }

    /** As few tests as will do that all hold just where all of these hold. */
    static SchemaEvaluator.Test[] joined(List<SchemaEvaluator.Test> tests) {
        List<SchemaEvaluator.Test> all = new ArrayList<>();
        tests.forEach(test -> test.spread(all));
        List<SchemaEvaluator.Test> few = new ArrayList<>();
        List<SchemaEvaluator.Test> members = new ArrayList<>();
        for (SchemaEvaluator.Test test : new LinkedHashSet<>(all)) {
            boolean open = test instanceof MemberEvaluation some && some.isOpen();
            if (open || test instanceof RequiredEvaluation) {
                members.add(test);
                if (members.size() > 1) {
                    continue;
                }
            }
            few.add(test);
        }
        if (members.size() > 1) {
            few.set(few.indexOf(members.getFirst()), MemberEvaluation.joined(members));
        }
        return few.toArray(SchemaEvaluator.Test[]::new);
    }

    @Override
    boolean holds(JsonValue value) {
        for (SchemaEvaluator.Test test : tests) {
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
    void spread(List<SchemaEvaluator.Test> into) {
        into.addAll(List.of(tests));
    }
}
