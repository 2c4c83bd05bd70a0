package dev.cairn.check;

/** Whose demands an item is held to. */
public enum Profile {
    /** STAC, its extensions, and what the service's guide asks for. */
    AIOPEN,
    /** STAC and its extensions alone. */
    STAC
}
