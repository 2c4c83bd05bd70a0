package dev.cairn.check.effect;

/** What a fix does to what the user has said; the one to be preferred first. */
public enum FixEffect {
    /** All that was said is still there, and all that is new follows from it or is prescribed. */
    CORRECTS,
    /** A place is added for a value that only the user knows. */
    ASKS,
    /** One of several meanings is taken, or something is said that is the user's to say. */
    CHOOSES,
    /** Something that the user has said is gone. */
    REMOVES
}
