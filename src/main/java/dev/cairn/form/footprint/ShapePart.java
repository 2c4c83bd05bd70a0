package dev.cairn.form.footprint;

import dev.cairn.json.JsonPointer;

/**
 * One ring, line or set of points of a shape.
 *
 * @param kind how it is drawn
 * @param at where its list of positions is in the geometry; the position itself for a single point
 */
public record ShapePart(Kind kind, JsonPointer at, PositionLine line) {

    /** What the positions mean. */
    public enum Kind {
        /** The outline of an area. */
        RING,
        /** The outline of a hole in the area before. */
        HOLE,
        /** A line. */
        LINE,
        /** Points that nothing connects. */
        POINTS,
        /** A point that is no list. */
        POINT
    }

    public boolean isRing() {
        return kind == Kind.RING || kind == Kind.HOLE;
    }

    /** Whether lines lead from position to position. */
    public boolean isConnected() {
        return isRing() || kind == Kind.LINE;
    }

    /** How many corners a person counts: the position that closes a ring is not another one. */
    public int corners() {
        return isRing() && line.isClosed() ? line.size() - 1 : line.size();
    }

    /** Where a position is in the geometry. */
    public JsonPointer position(int index) {
        return kind == Kind.POINT ? at : at.child(index);
    }

    /** Whether it is still something with one corner less. */
    public boolean canLose() {
        return switch (kind) {
            case RING, HOLE -> corners() > 3;
            case LINE -> corners() > 2;
            case POINTS -> corners() > 1;
            case POINT -> false;
        };
    }

    ShapePart with(PositionLine other) {
        return new ShapePart(kind, at, other);
    }
}
