package dev.cairn.form.footprint;

import dev.cairn.json.JsonPointer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The footprint of an item as a map shows it.
 *
 * @param shape its geometry
 * @param box the box that the geometry is the outline of, in the numbers of the item; null where it
 *     is none
 * @param extent where it is, with east past 180 where it goes across the antimeridian; null for no
 *     place
 * @param otherBox the bounding box where it is another one than the geometry's; null where it fits
 */
public record MapFootprint(
        MapShape shape,
        @Nullable BoxSides box,
        @Nullable MapExtent extent,
        @Nullable MapExtent otherBox) {

    public static final MapFootprint NONE = new MapFootprint(MapShape.NONE, null, null, null);

    /** With more corners than this the keyboard does not step through them. */
    private static final int MOST_STEPS = 100;

    FootprintHandles handles(MapViewport view, boolean editable) {
        return new FootprintHandles(view, editable ? shape : MapShape.NONE, box, extent);
    }

    /** What pulling at something begins; null for nothing. */
    @Nullable DragGesture gesture(FootprintHandles.Hit hit, LonLat at) {
        return switch (hit.grip()) {
            case FootprintGrip.None none -> null;
            case FootprintGrip.Whole whole -> whole(at);
            case FootprintGrip.Vertex vertex ->
                    new DragGesture.PullVertex(shape, vertex.corner(), hit.turn(), false, null);
            case FootprintGrip.Edge edge ->
                    new DragGesture.PullVertex(shape, edge.before(), hit.turn(), true, null);
            case FootprintGrip.Side side ->
                    box == null ? null : new DragGesture.PullSide(box, box, side, hit.turn());
        };
    }

    private @Nullable DragGesture whole(LonLat at) {
        return extent == null
                ? null
                : new DragGesture.PullAll(
                        shape,
                        box,
                        extent,
                        at,
                        java.math.BigDecimal.ZERO,
                        java.math.BigDecimal.ZERO);
    }

    boolean has(FootprintGrip grip) {
        return switch (grip) {
            case FootprintGrip.None none -> true;
            case FootprintGrip.Whole whole -> shape.canBeChanged();
            case FootprintGrip.Vertex vertex -> box == null && shape.has(vertex.corner());
            case FootprintGrip.Edge edge -> shape.has(edge.before());
            case FootprintGrip.Side side -> box != null;
        };
    }

    /** Where a grip is; null for none. */
    public @Nullable LonLat at(FootprintGrip grip) {
        return switch (grip) {
            case FootprintGrip.None none -> null;
            case FootprintGrip.Whole whole -> extent == null ? null : extent.centre();
            case FootprintGrip.Vertex vertex -> shape.at(vertex.corner());
            case FootprintGrip.Edge edge -> edge.at();
            case FootprintGrip.Side side ->
                    box == null ? null : box.extent().point(side.horizontal(), side.vertical());
        };
    }

    /** The grip of the position at a place in the geometry; none where there is no position. */
    FootprintGrip gripAt(JsonPointer place) {
        ShapeCorner corner = shape.canBeChanged() ? shape.cornerAt(place).orElse(null) : null;
        if (corner == null) {
            return FootprintGrip.NONE;
        }
        if (box == null) {
            return new FootprintGrip.Vertex(corner);
        }
        LonLat middle = box.extent().centre();
        LonLat at = shape.at(corner).near(middle.lon());
        return new FootprintGrip.Side(
                at.lon() < middle.lon() ? -1 : 1, at.lat() < middle.lat() ? -1 : 1);
    }

    /** What the keyboard steps through: all of it, then its corners. */
    List<FootprintGrip> stops() {
        if (!shape.canBeChanged()) {
            return List.of();
        }
        List<FootprintGrip> stops = new ArrayList<>();
        if (shape.corners() > 1 && extent != null && !extent.isAllAround()) {
            stops.add(FootprintGrip.WHOLE);
        }
        if (box != null) {
            FootprintHandles.SIDES.stream()
                    .filter(FootprintGrip.Side::isCorner)
                    .forEach(stops::add);
        } else if (shape.corners() <= MOST_STEPS) {
            for (int p = 0; p < shape.parts().size(); p++) {
                for (int i = 0; i < shape.parts().get(p).corners(); i++) {
                    stops.add(new FootprintGrip.Vertex(new ShapeCorner(p, i)));
                }
            }
        }
        return stops;
    }

    /** The stop behind or before another; none behind the last and before the first. */
    FootprintGrip next(FootprintGrip now, int direction) {
        List<FootprintGrip> stops = stops();
        int at = stops.indexOf(now);
        int next = at < 0 ? (direction > 0 ? 0 : stops.size() - 1) : at + direction;
        return next < 0 || next >= stops.size() ? FootprintGrip.NONE : stops.get(next);
    }

    /** Moves a grip by so many degrees. */
    Optional<MapEdit> nudged(FootprintGrip grip, double lon, double lat, int digits) {
        LonLat at = at(grip);
        if (at == null || !has(grip)) {
            return Optional.empty();
        }
        DragGesture gesture = gesture(new FootprintHandles.Hit(grip, 0), at);
        if (gesture == null) {
            return Optional.empty();
        }
        LonLat to = new LonLat(at.lon() + lon, Math.clamp(at.lat() + lat, -90, 90));
        return Optional.ofNullable(gesture.to(to, digits).edit());
    }

    /** The place half way from a corner to the next one. */
    Optional<FootprintGrip.Edge> middleBehind(FootprintGrip grip) {
        if (!(grip instanceof FootprintGrip.Vertex vertex)
                || !has(grip)
                || !shape.parts().get(vertex.corner().part()).isConnected()) {
            return Optional.empty();
        }
        PositionLine line = shape.parts().get(vertex.corner().part()).line();
        int index = vertex.corner().index();
        if (index + 1 >= line.size()) {
            return Optional.empty();
        }
        LonLat from = line.at(index);
        LonLat to = line.at(index + 1);
        return Optional.of(
                new FootprintGrip.Edge(
                        vertex.corner(),
                        new LonLat((from.lon() + to.lon()) / 2, (from.lat() + to.lat()) / 2)));
    }

    /** Takes a corner away, if enough are left without it. */
    Optional<MapEdit> withoutCorner(FootprintGrip grip) {
        if (!(grip instanceof FootprintGrip.Vertex vertex) || !has(grip)) {
            return Optional.empty();
        }
        ShapePart part = shape.parts().get(vertex.corner().part());
        return part.canLose()
                ? Optional.of(new MapEdit.RemoveCorner(part, vertex.corner().index()))
                : Optional.empty();
    }
}
