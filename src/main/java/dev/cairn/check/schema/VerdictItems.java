package dev.cairn.check.schema;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

/** The test of the elements of a list: the first ones by their place, and the rest. */
final class VerdictItems implements PartRules.Compound {

    private final Verdict.Test[] first;
    private final Verdict.@Nullable Test rest;

    VerdictItems(Verdict.Test[] first, Verdict.@Nullable Test rest) {
        this.first = first;
        this.rest = rest;
    }

    private Verdict.@Nullable Test at(int index) {
        return index < first.length ? first[index] : rest;
    }

    @Override
    public boolean holds(JsonValue value) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                Verdict.Test test = at(i);
                if (test != null && !test.holds(array.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void complain(JsonValue value, Complaints out) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                Verdict.Test test = at(i);
                if (test != null && !test.holds(array.get(i))) {
                    out.enter(Integer.toString(i));
                    test.complain(array.get(i), out);
                    out.leave();
                }
            }
        }
    }
}
