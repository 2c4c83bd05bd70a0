package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The way to a value, noted step by step in a walk through an item. A pointer is made of it only
 * where something is found.
 */
public final class Way {

    /** The way to the item itself. */
    public static final Way START = new Way(null, null, -1);

    private final @Nullable Way before;
    private final @Nullable String name;
    private final int index;

    private Way(@Nullable Way before, @Nullable String name, int index) {
        this.before = before;
        this.name = name;
        this.index = index;
    }

    /** One step on, to a member. */
    public Way to(String member) {
        return new Way(this, member, -1);
    }

    /** One step on, to an element. */
    public Way to(int element) {
        return new Way(this, null, element);
    }

    /** Whether one of its steps is to a member of one of these names. */
    public boolean passes(Set<String> names) {
        for (Way step = this; step != null; step = step.before) {
            if (step.name != null && names.contains(step.name)) {
                return true;
            }
        }
        return false;
    }

    /** The place that it leads to. */
    public Pointer end() {
        List<String> tokens = new ArrayList<>();
        for (Way step = this; step.before != null; step = step.before) {
            tokens.add(step.name != null ? step.name : Integer.toString(step.index));
        }
        return new Pointer(tokens.reversed());
    }
}
