package dev.cairn.form.footprint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The handles of a footprint that are in sight, where they are, and what lies at a pixel. */
public final class FootprintHandles {

    /** A pixel's distance at which a handle is still meant. */
    private static final double REACH = 9;

    private static final double EDGE_REACH = 6;

    /** With more corners in sight than this they are not shown as handles. */
    private static final int MOST = 250;

    /** The middle is only a handle where it stands clear of the corners. */
    private static final double ROOM = 44;

    /**
     * One handle.
     *
     * @param turn how often around the world it is drawn
     */
    public record Handle(FootprintGrip grip, double x, double y, int turn) {}

    /** What was found at a pixel, and in which copy of the world. */
    public record Hit(FootprintGrip grip, int turn) {
        static final Hit NOTHING = new Hit(FootprintGrip.NONE, 0);
    }

    private final MapViewport view;
    private final MapShape shape;
    private final @Nullable BoxSides box;
    private final List<Handle> handles = new ArrayList<>();
    private boolean tooMany;

    /**
     * @param box the box that the shape is the outline of; null where it is none
     */
    public FootprintHandles(
            MapViewport view, MapShape shape, @Nullable BoxSides box, @Nullable MapExtent extent) {
        this.view = view;
        this.shape = shape;
        this.box = box;
        if (!shape.canBeChanged() || extent == null) {
            return;
        }
        if (box == null) {
            vertices();
        } else {
            sides(box.extent());
        }
        middle(extent);
    }

    /** All handles, the ones to be drawn last at the end. */
    public List<Handle> all() {
        return handles;
    }

    /** True where corners are in sight but are too many to be handles. */
    public boolean areTooMany() {
        return tooMany;
    }

    private void vertices() {
        for (int p = 0; p < shape.parts().size(); p++) {
            ShapePart part = shape.parts().get(p);
            MapExtent extent = part.line().extent();
            for (int turn = view.firstTurn(extent.east());
                    turn <= view.lastTurn(extent.west());
                    turn++) {
                for (int i = 0; i < part.corners(); i++) {
                    LonLat at = part.line().at(i).turned(turn);
                    if (!add(new FootprintGrip.Vertex(new ShapeCorner(p, i)), at, turn)) {
                        continue;
                    }
                    if (handles.size() > MOST) {
                        handles.clear();
                        tooMany = true;
                        return;
                    }
                }
            }
        }
    }

    private void sides(MapExtent extent) {
        for (int turn = view.firstTurn(extent.east());
                turn <= view.lastTurn(extent.west());
                turn++) {
            MapExtent there = extent.shifted(360.0 * turn, 0);
            boolean wide = there.width() * view.scale() > 40;
            boolean high = there.height() * view.scale() > 40;
            for (FootprintGrip.Side side : SIDES) {
                boolean room = side.isCorner() || (side.horizontal() == 0 ? wide : high);
                if (room) {
                    add(side, there.point(side.horizontal(), side.vertical()), turn);
                }
            }
        }
    }

    /** The handles of a box: the corners first, which are more often meant. */
    static final List<FootprintGrip.Side> SIDES =
            List.of(
                    new FootprintGrip.Side(-1, -1),
                    new FootprintGrip.Side(1, -1),
                    new FootprintGrip.Side(1, 1),
                    new FootprintGrip.Side(-1, 1),
                    new FootprintGrip.Side(0, -1),
                    new FootprintGrip.Side(1, 0),
                    new FootprintGrip.Side(0, 1),
                    new FootprintGrip.Side(-1, 0));

    private void middle(MapExtent extent) {
        boolean room =
                extent.width() * view.scale() >= ROOM && extent.height() * view.scale() >= ROOM;
        if (extent.isAllAround() || !room) {
            return;
        }
        for (int turn = view.firstTurn(extent.east());
                turn <= view.lastTurn(extent.west());
                turn++) {
            add(FootprintGrip.WHOLE, extent.centre().turned(turn), turn);
        }
    }

    private boolean add(FootprintGrip grip, LonLat at, int turn) {
        double x = view.x(at.lon());
        double y = view.y(at.lat());
        if (x < -REACH || x > view.width() + REACH || y < -REACH || y > view.height() + REACH) {
            return false;
        }
        handles.add(new Handle(grip, x, y, turn));
        return true;
    }

    /** What lies at a pixel: a handle, else a line of the shape. */
    public Hit at(double x, double y) {
        Handle nearest = null;
        double best = REACH;
        for (Handle handle : handles) {
            double distance = Math.hypot(handle.x() - x, handle.y() - y);
            if (distance < best) {
                best = distance;
                nearest = handle;
            }
        }
        if (nearest != null) {
            return new Hit(nearest.grip(), nearest.turn());
        }
        return handles.isEmpty() ? Hit.NOTHING : edge(x, y).orElse(Hit.NOTHING);
    }

    /** The line of the shape at a pixel; of a box the side of it. */
    private Optional<Hit> edge(double x, double y) {
        Optional<Hit> edge = shapeEdge(x, y);
        if (edge.isPresent() && box != null && edge.get().grip() instanceof FootprintGrip.Edge on) {
            return Optional.of(new Hit(side(box.extent(), on.at()), edge.get().turn()));
        }
        return edge;
    }

    private FootprintGrip side(MapExtent extent, LonLat at) {
        LonLat near = at.near(extent.centre().lon());
        double west = Math.abs(near.lon() - extent.west());
        double east = Math.abs(near.lon() - extent.east());
        double south = Math.abs(near.lat() - extent.south());
        double north = Math.abs(near.lat() - extent.north());
        double least = Math.min(Math.min(west, east), Math.min(south, north));
        return least == west
                ? new FootprintGrip.Side(-1, 0)
                : least == east
                        ? new FootprintGrip.Side(1, 0)
                        : least == south
                                ? new FootprintGrip.Side(0, -1)
                                : new FootprintGrip.Side(0, 1);
    }

    /** The line between two positions at a pixel, where no corner is meant. */
    Optional<Hit> lineAt(double x, double y) {
        FootprintGrip grip = at(x, y).grip();
        boolean corner =
                grip instanceof FootprintGrip.Vertex
                        || grip instanceof FootprintGrip.Side side && side.isCorner();
        return corner ? Optional.empty() : shapeEdge(x, y);
    }

    /** The line between two positions at a pixel. */
    private Optional<Hit> shapeEdge(double x, double y) {
        Hit found = null;
        double best = EDGE_REACH;
        for (int p = 0; p < shape.parts().size(); p++) {
            ShapePart part = shape.parts().get(p);
            MapExtent extent = part.line().extent();
            if (!part.isConnected()) {
                continue;
            }
            for (int turn = view.firstTurn(extent.east());
                    turn <= view.lastTurn(extent.west());
                    turn++) {
                for (int i = 0; i + 1 < part.line().size(); i++) {
                    LonLat on = nearest(part.line(), i, turn, x, y);
                    double distance = Math.hypot(view.x(on.lon()) - x, view.y(on.lat()) - y);
                    if (distance < best) {
                        best = distance;
                        found =
                                new Hit(
                                        new FootprintGrip.Edge(
                                                new ShapeCorner(p, i), on.turned(-turn)),
                                        turn);
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The place on a line between two positions that is nearest to a pixel. */
    private LonLat nearest(PositionLine line, int i, int turn, double x, double y) {
        LonLat from = line.at(i).turned(turn);
        LonLat to = line.at(i + 1).turned(turn);
        double ax = view.x(from.lon());
        double ay = view.y(from.lat());
        double dx = view.x(to.lon()) - ax;
        double dy = view.y(to.lat()) - ay;
        double length = dx * dx + dy * dy;
        double share =
                length == 0 ? 0 : Math.clamp(((x - ax) * dx + (y - ay) * dy) / length, 0.0, 1.0);
        return new LonLat(
                from.lon() + share * (to.lon() - from.lon()),
                from.lat() + share * (to.lat() - from.lat()));
    }
}
