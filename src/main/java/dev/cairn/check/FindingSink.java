package dev.cairn.check;

import dev.cairn.json.JsonPointer;

import java.util.function.Predicate;

/** Where a rule puts what it finds. */
public interface FindingSink {

    void add(Finding finding);

    /**
     * Says that this rule's finding explains an error of a schema as well, so that it is said once.
     */
    void explains(Predicate<SchemaViolation> violations);

    /** As {@link #explains(Predicate)}, for all that the schemas leave to a rule. */
    default void explains(RuleInfo rule) {
        explains(rule::isBetterFor);
    }

    /** As {@link #explains(Predicate)}, for all errors of one kind at one place. */
    default void explains(String keyword, JsonPointer pointer) {
        explains(v -> v.keyword().equals(keyword) && v.pointer().equals(pointer));
    }
}
