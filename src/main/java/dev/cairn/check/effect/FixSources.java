package dev.cairn.check.effect;

import java.util.HashSet;
import java.util.Set;

/**
 * What a fix draws on beside the item itself.
 *
 * @param prescribed values that the specification gives, such as the relation of a link
 * @param linked values that stand in a file that the item leads to
 * @param translated values of the item that the fix says in other words, such as the name of a band
 *     that a sensor has two names for
 * @param statement whether the fix says something that is the user's to say, whatever its values
 */
public record FixSources(
        Set<String> prescribed, Set<String> linked, Set<String> translated, boolean statement) {

    public static final FixSources NONE = new FixSources(Set.of(), Set.of(), Set.of(), false);

    /** For a fix that says what is the user's to say. */
    public static final FixSources STATEMENT = new FixSources(Set.of(), Set.of(), Set.of(), true);

    public FixSources {
        prescribed = Set.copyOf(prescribed);
        linked = Set.copyOf(linked);
        translated = Set.copyOf(translated);
    }

    public static FixSources prescribing(Set<String> values) {
        return new FixSources(values, Set.of(), Set.of(), false);
    }

    public static FixSources linking(Set<String> values) {
        return new FixSources(Set.of(), values, Set.of(), false);
    }

    public static FixSources translating(Set<String> values) {
        return new FixSources(Set.of(), Set.of(), values, false);
    }

    /** With all that other sources give. */
    public FixSources and(FixSources others) {
        return new FixSources(
                both(prescribed, others.prescribed),
                both(linked, others.linked),
                both(translated, others.translated),
                statement || others.statement);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
