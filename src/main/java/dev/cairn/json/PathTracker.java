package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The way to a value, noted step by step in a walk through an item. A pointer is made of it only
 * where something is found.
 */
public final class PathTracker {

    /** The way to the item itself. */
    public static final PathTracker START = new PathTracker(null, null, -1);

    private final @Nullable PathTracker before;
    private final @Nullable String name;
    private final int index;

    private PathTracker(@Nullable PathTracker before, @Nullable String name, int index) {
        this.before = before;
        this.name = name;
        this.index = index;
    }

    /** One step on, to a member. */
    public PathTracker to(String member) {
        return new PathTracker(this, member, -1);
    }

    /** One step on, to an element. */
    public PathTracker to(int element) {
        return new PathTracker(this, null, element);
    }

    /** Whether one of its steps is to a member of one of these names. */
    public boolean passes(Set<String> names) {
        for (PathTracker step = this; step != null; step = step.before) {
            if (step.name != null && names.contains(step.name)) {
                return true;
            }
        }
        return false;
    }

    /** The place that it leads to. */
    public JsonPointer end() {
        List<String> tokens = new ArrayList<>();
        for (PathTracker step = this; step.before != null; step = step.before) {
            tokens.add(step.name != null ? step.name : Integer.toString(step.index));
        }
        return new JsonPointer(tokens.reversed());
    }
}
