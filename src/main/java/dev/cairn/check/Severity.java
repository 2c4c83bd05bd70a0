package dev.cairn.check;

/** How much a finding weighs; the heaviest first. */
public enum Severity {
    /** The item is invalid, or the service cannot use it. */
    ERROR,
    /** It is valid but hardly what was meant. */
    WARNING,
    /** It could be better. */
    HINT
}
