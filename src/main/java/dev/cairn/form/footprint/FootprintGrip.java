package dev.cairn.form.footprint;

/** What of a footprint one can take hold of. */
public sealed interface FootprintGrip {

    /** Nothing: the ground. */
    record None() implements FootprintGrip {}

    /** All of the footprint, by the handle in its middle. */
    record Whole() implements FootprintGrip {}

    /** A position of the shape. */
    record Vertex(ShapeCorner corner) implements FootprintGrip {}

    /**
     * A place on the line between two positions.
     *
     * @param before the position that the line comes from
     */
    record Edge(ShapeCorner before, LonLat at) implements FootprintGrip {}

    /** A side or a corner of a box: -1 is west or south, 1 is east or north, and 0 is neither. */
    record Side(int horizontal, int vertical) implements FootprintGrip {
        public boolean isCorner() {
            return horizontal != 0 && vertical != 0;
        }
    }

    FootprintGrip NONE = new None();
    FootprintGrip WHOLE = new Whole();
}
