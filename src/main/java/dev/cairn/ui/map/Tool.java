package dev.cairn.ui.map;

/** What a press on the map does. */
public enum Tool {
    /** Moves the ground, or what is taken hold of. */
    HAND,
    /** Draws a box. */
    BOX,
    /** Sets the corners of a polygon. */
    POLYGON
}
