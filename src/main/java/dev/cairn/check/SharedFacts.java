package dev.cairn.check;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What several rules want to know of one item, worked out by the first that asks. It belongs to one
 * check and its thread.
 */
public final class SharedFacts {

    private final Map<Class<?>, Object> known = new IdentityHashMap<>();

    /**
     * @param kind what is asked for; one thing of a kind
     * @param item what it is asked of
     * @param work finds it out; best a reference to a method or constructor, of which there is one
     *     for all items
     */
    public <T> T get(Class<T> kind, CheckedItem item, Function<CheckedItem, T> work) {
        Object there = known.get(kind);
        if (there == null) {
            T made = work.apply(item);
            known.put(kind, made);
            return made;
        }
        return kind.cast(there);
    }
}
