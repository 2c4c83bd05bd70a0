package dev.cairn.check;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What several rules want to know of one item, worked out by the first that asks. It belongs to one
 * check and its thread.
 */
public final class Shared {

    private final Map<Class<?>, Object> known = new IdentityHashMap<>();

    /**
     * @param kind what is asked for; one thing of a kind
     * @param work finds it out
     */
    public <T> T get(Class<T> kind, Supplier<T> work) {
        Object there = known.get(kind);
        if (there == null) {
            T made = work.get();
            known.put(kind, made);
            return made;
        }
        return kind.cast(there);
    }

    /**
     * As {@link #get(Class, Supplier)}, for what a reference to a method or constructor finds out:
     * rules ask often, and nothing is made to ask.
     */
    public <T> T get(Class<T> kind, CheckedItem item, Function<CheckedItem, T> work) {
        Object there = known.get(kind);
        return there == null ? get(kind, () -> work.apply(item)) : kind.cast(there);
    }
}
