package dev.cairn.check;

/** A check beyond the schemas. It has no state: one instance serves all threads. */
public interface Rule {

    RuleInfo info();

    /**
     * Looks at an item and reports what it finds; an item may have any shape, so nothing is taken
     * for granted.
     */
    void check(CheckedItem item, FindingSink out);
}
