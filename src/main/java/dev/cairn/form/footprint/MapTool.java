package dev.cairn.form.footprint;

/** What a press on the map does. */
public enum MapTool {
    /** Moves the ground, or what is taken hold of. */
    HAND,
    /** Draws a box. */
    BOX,
    /** Sets the corners of a polygon. */
    POLYGON
}
