package dev.cairn.check.effect;

import java.util.HashSet;
import java.util.Set;

/**
 * Where values come from that a fix writes and that the item has not said.
 *
 * @param prescribed what the specification gives, such as the address of an extension or the
 *     relation of a link
 * @param linked what stands in a file that the item leads to
 */
public record FixSources(Set<String> prescribed, Set<String> linked) {

    public static final FixSources NONE = new FixSources(Set.of(), Set.of());

    public FixSources {
        prescribed = Set.copyOf(prescribed);
        linked = Set.copyOf(linked);
    }

    /** With more that the specification gives. */
    public FixSources prescribing(Set<String> values) {
        return new FixSources(both(prescribed, values), linked);
    }

    /** With more from a file that the item leads to. */
    public FixSources linking(Set<String> values) {
        return new FixSources(prescribed, both(linked, values));
    }

    /** With all that other sources give. */
    public FixSources and(FixSources others) {
        return new FixSources(both(prescribed, others.prescribed), both(linked, others.linked));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
