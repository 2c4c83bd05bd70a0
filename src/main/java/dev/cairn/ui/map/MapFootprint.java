package dev.cairn.ui.map;

import dev.cairn.json.Pointer;

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
        Shape shape,
        @Nullable BoxSides box,
        @Nullable MapExtent extent,
        @Nullable MapExtent otherBox) {

    public static final MapFootprint NONE = new MapFootprint(Shape.NONE, null, null, null);

    /** With more corners than this the keyboard does not step through them. */
    private static final int MOST_STEPS = 100;

    Handles handles(Viewport view, boolean editable) {
        return new Handles(view, editable ? shape : Shape.NONE, box, extent);
    }

    /** What pulling at something begins; null for nothing. */
    @Nullable Gesture gesture(Handles.Hit hit, LonLat at) {
        return switch (hit.grip()) {
            case Grip.None none -> null;
            case Grip.Whole whole -> whole(at);
            case Grip.Vertex vertex ->
                    new Gesture.PullVertex(shape, vertex.corner(), hit.turn(), false, null);
            case Grip.Edge edge ->
                    new Gesture.PullVertex(shape, edge.before(), hit.turn(), true, null);
            case Grip.Side side ->
                    box == null ? null : new Gesture.PullSide(box, box, side, hit.turn());
        };
    }

    private @Nullable Gesture whole(LonLat at) {
        return extent == null
                ? null
                : new Gesture.PullAll(
                        shape,
                        box,
                        extent,
                        at,
                        java.math.BigDecimal.ZERO,
                        java.math.BigDecimal.ZERO);
    }

    boolean has(Grip grip) {
        return switch (grip) {
            case Grip.None none -> true;
            case Grip.Whole whole -> shape.canBeChanged();
            case Grip.Vertex vertex -> box == null && shape.has(vertex.corner());
            case Grip.Edge edge -> shape.has(edge.before());
            case Grip.Side side -> box != null;
        };
    }

    /** Where a grip is; null for none. */
    public @Nullable LonLat at(Grip grip) {
        return switch (grip) {
            case Grip.None none -> null;
            case Grip.Whole whole -> extent == null ? null : extent.centre();
            case Grip.Vertex vertex -> shape.at(vertex.corner());
            case Grip.Edge edge -> edge.at();
            case Grip.Side side ->
                    box == null ? null : box.extent().point(side.horizontal(), side.vertical());
        };
    }

    /** The grip of the position at a place in the geometry; none where there is no position. */
    Grip gripAt(Pointer place) {
        Corner corner = shape.canBeChanged() ? shape.cornerAt(place).orElse(null) : null;
        if (corner == null) {
            return Grip.NONE;
        }
        if (box == null) {
            return new Grip.Vertex(corner);
        }
        LonLat middle = box.extent().centre();
        LonLat at = shape.at(corner).near(middle.lon());
        return new Grip.Side(at.lon() < middle.lon() ? -1 : 1, at.lat() < middle.lat() ? -1 : 1);
    }

    /** What the keyboard steps through: all of it, then its corners. */
    List<Grip> stops() {
        if (!shape.canBeChanged()) {
            return List.of();
        }
        List<Grip> stops = new ArrayList<>();
        if (shape.corners() > 1 && extent != null && !extent.isAllAround()) {
            stops.add(Grip.WHOLE);
        }
        if (box != null) {
            Handles.SIDES.stream().filter(Grip.Side::isCorner).forEach(stops::add);
        } else if (shape.corners() <= MOST_STEPS) {
            for (int p = 0; p < shape.parts().size(); p++) {
                for (int i = 0; i < shape.parts().get(p).corners(); i++) {
                    stops.add(new Grip.Vertex(new Corner(p, i)));
                }
            }
        }
        return stops;
    }

    /** The stop behind or before another; none behind the last and before the first. */
    Grip next(Grip now, int direction) {
        List<Grip> stops = stops();
        int at = stops.indexOf(now);
        int next = at < 0 ? (direction > 0 ? 0 : stops.size() - 1) : at + direction;
        return next < 0 || next >= stops.size() ? Grip.NONE : stops.get(next);
    }

    /** Moves a grip by so many degrees. */
    Optional<MapEdit> nudged(Grip grip, double lon, double lat, int digits) {
        LonLat at = at(grip);
        if (at == null || !has(grip)) {
            return Optional.empty();
        }
        Gesture gesture = gesture(new Handles.Hit(grip, 0), at);
        if (gesture == null) {
            return Optional.empty();
        }
        LonLat to = new LonLat(at.lon() + lon, Math.clamp(at.lat() + lat, -90, 90));
        return Optional.ofNullable(gesture.to(to, digits).edit());
    }

    /** The place half way from a corner to the next one. */
    Optional<Grip.Edge> middleBehind(Grip grip) {
        if (!(grip instanceof Grip.Vertex vertex)
                || !has(grip)
                || !shape.parts().get(vertex.corner().part()).isConnected()) {
            return Optional.empty();
        }
        Line line = shape.parts().get(vertex.corner().part()).line();
        int index = vertex.corner().index();
        if (index + 1 >= line.size()) {
            return Optional.empty();
        }
        LonLat from = line.at(index);
        LonLat to = line.at(index + 1);
        return Optional.of(
                new Grip.Edge(
                        vertex.corner(),
                        new LonLat((from.lon() + to.lon()) / 2, (from.lat() + to.lat()) / 2)));
    }

    /** Takes a corner away, if enough are left without it. */
    Optional<MapEdit> withoutCorner(Grip grip) {
        if (!(grip instanceof Grip.Vertex vertex) || !has(grip)) {
            return Optional.empty();
        }
        Part part = shape.parts().get(vertex.corner().part());
        return part.canLose()
                ? Optional.of(new MapEdit.RemoveCorner(part, vertex.corner().index()))
                : Optional.empty();
    }
}
