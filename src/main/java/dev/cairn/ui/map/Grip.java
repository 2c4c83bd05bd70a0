package dev.cairn.ui.map;

/** What of a footprint one can take hold of. */
public sealed interface Grip {

    /** Nothing: the ground. */
    record None() implements Grip {}

    /** All of the footprint, by the handle in its middle. */
    record Whole() implements Grip {}

    /** A position of the shape. */
    record Vertex(Corner corner) implements Grip {}

    /**
     * A place on the line between two positions.
     *
     * @param before the position that the line comes from
     */
    record Edge(Corner before, LonLat at) implements Grip {}

    /** A side or a corner of a box: -1 is west or south, 1 is east or north, and 0 is neither. */
    record Side(int horizontal, int vertical) implements Grip {
        public boolean isCorner() {
            return horizontal != 0 && vertical != 0;
        }
    }

    Grip NONE = new None();
    Grip WHOLE = new Whole();
}
