package dev.cairn.check;

/** How much a finding weighs; the heaviest first. */
public enum Severity {
    /** The item is invalid, or the service cannot use it. */
    ERROR,
    /**
     * What a draft still lacks: it would be an error in an item that has a status, and is none
     * while somebody is at work on it.
     */
    TODO,
    /** It is valid but hardly what was meant. */
    WARNING,
    /** It could be better. */
    HINT;

    /** Whether an item with such a finding is not ready to be published. */
    public boolean isUnmet() {
        return this == ERROR || this == TODO;
    }
}
