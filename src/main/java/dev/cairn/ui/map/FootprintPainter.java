package dev.cairn.ui.map;

import dev.cairn.form.footprint.FootprintGrip;
import dev.cairn.form.footprint.FootprintHandles;
import dev.cairn.form.footprint.LonLat;
import dev.cairn.form.footprint.MapEditor;
import dev.cairn.form.footprint.MapExtent;
import dev.cairn.form.footprint.MapFootprint;
import dev.cairn.form.footprint.MapShape;
import dev.cairn.form.footprint.MapViewport;
import dev.cairn.form.footprint.PixelTrace;
import dev.cairn.form.footprint.PolygonDraft;
import dev.cairn.form.footprint.ShapePart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;

import java.util.List;

/** Draws the footprint with its handles, the bounding box, and what is being drawn. */
final class FootprintPainter {

    private static final double CORNER = 4.5;
    private static final double MIDDLE = 9;
    private static final double POINT = 5;

    private final MapPalette colours;
    private final PixelTrace trace = new PixelTrace();

    FootprintPainter(MapPalette colours) {
        this.colours = colours;
    }

    void paint(GraphicsContext on, MapEditor map) {
        MapViewport view = map.view();
        box(on, view, map.footprint());
        shape(on, view, map.shape(), isSplit(map.footprint()));
        if (!map.isBusy()) {
            handles(on, map);
        }
        PolygonDraft draft = map.draft();
        if (draft != null) {
            draft(on, view, draft);
        }
    }

    private static boolean isSplit(MapFootprint footprint) {
        MapExtent extent = footprint.extent();
        return extent != null && extent.east() > 180;
    }

    /** The bounding box, where it is another than the geometry's. */
    private void box(GraphicsContext on, MapViewport view, MapFootprint footprint) {
        MapExtent box = footprint.otherBox();
        if (box == null) {
            return;
        }
        on.setStroke(colours.box());
        on.setLineWidth(1.4);
        on.setLineDashes(6, 4);
        for (int turn = view.firstTurn(box.east()); turn <= view.lastTurn(box.west()); turn++) {
            MapExtent there = box.shifted(360.0 * turn, 0);
            double x = Math.max(-20, view.x(there.west()));
            double y = Math.max(-20, view.y(there.north()));
            double right = Math.min(view.width() + 20, view.x(there.east()));
            double bottom = Math.min(view.height() + 20, view.y(there.south()));
            if (bottom >= y) {
                on.strokeRect(
                        GroundPainter.sharp(x), GroundPainter.sharp(y), right - x, bottom - y);
            }
        }
        on.setLineDashes();
    }

    private void shape(GraphicsContext on, MapViewport view, MapShape shape, boolean split) {
        on.setFillRule(FillRule.EVEN_ODD);
        on.setFill(colours.shape().deriveColor(0, 1, 1, 0.18));
        for (int i = 0; i < shape.parts().size(); i++) {
            if (shape.parts().get(i).kind() == ShapePart.Kind.RING) {
                fill(on, view, withHoles(shape.parts(), i));
            }
        }
        on.setStroke(colours.shape());
        on.setLineWidth(1.8);
        on.beginPath();
        shape.parts().stream()
                .filter(ShapePart::isConnected)
                .forEach(part -> outline(on, view, part, split));
        on.stroke();
        on.setFill(colours.shape());
        shape.parts().stream()
                .filter(part -> !part.isConnected())
                .forEach(part -> points(on, view, part));
    }

    private static List<ShapePart> withHoles(List<ShapePart> parts, int ring) {
        int end = ring + 1;
        while (end < parts.size() && parts.get(end).kind() == ShapePart.Kind.HOLE) {
            end++;
        }
        return parts.subList(ring, end);
    }

    private void fill(GraphicsContext on, MapViewport view, List<ShapePart> rings) {
        MapExtent extent = rings.getFirst().line().extent();
        for (int turn = view.firstTurn(extent.east());
                turn <= view.lastTurn(extent.west());
                turn++) {
            on.beginPath();
            boolean some = false;
            for (ShapePart ring : rings) {
                if (trace.takeArea(ring.line(), view, turn)) {
                    GroundPainter.area(on, trace);
                    some = true;
                }
            }
            if (some) {
                on.fill();
            }
        }
    }

    private void outline(GraphicsContext on, MapViewport view, ShapePart part, boolean split) {
        MapExtent extent = part.line().extent();
        for (int turn = view.firstTurn(extent.east());
                turn <= view.lastTurn(extent.west());
                turn++) {
            if (!trace.take(part.line(), view, turn)) {
                continue;
            }
            double west = view.x(-180 + 360.0 * turn);
            double east = view.x(180 + 360.0 * turn);
            boolean open = false;
            for (int i = 1; i < trace.count(); i++) {
                double from = trace.xs()[i - 1];
                double to = trace.xs()[i];
                // A footprint that was cut at the antimeridian is one: the cut is not drawn.
                boolean cut = split && (isAt(from, to, west) || isAt(from, to, east));
                if (cut || !trace.isNear(i - 1, i, view)) {
                    open = false;
                    continue;
                }
                if (!open) {
                    on.moveTo(from, trace.ys()[i - 1]);
                    open = true;
                }
                on.lineTo(to, trace.ys()[i]);
            }
        }
    }

    private static boolean isAt(double one, double other, double limit) {
        return Math.abs(one - limit) < 0.01 && Math.abs(other - limit) < 0.01;
    }

    private void points(GraphicsContext on, MapViewport view, ShapePart part) {
        MapExtent extent = part.line().extent();
        for (int turn = view.firstTurn(extent.east());
                turn <= view.lastTurn(extent.west());
                turn++) {
            if (trace.take(part.line(), view, turn)) {
                for (int i = 0; i < trace.count(); i++) {
                    if (trace.isNear(i, i, view)) {
                        dot(on, trace.xs()[i], trace.ys()[i], POINT);
                    }
                }
            }
        }
    }

    private static void dot(GraphicsContext on, double x, double y, double radius) {
        on.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void handles(GraphicsContext on, MapEditor map) {
        for (FootprintHandles.Handle handle : map.handles().all()) {
            boolean held = handle.grip().equals(map.held().grip());
            boolean near = handle.grip().equals(map.hovered());
            if (handle.grip() instanceof FootprintGrip.Whole) {
                middle(on, handle, held, near);
            } else {
                corner(on, handle, held, near);
            }
        }
        if (map.hovered() instanceof FootprintGrip.Edge edge) {
            MapViewport view = map.view();
            LonLat at = edge.at().near(view.lon());
            on.setFill(colours.shape().deriveColor(0, 1, 1, 0.6));
            dot(on, view.x(at.lon()), view.y(at.lat()), CORNER);
        }
    }

    private void corner(
            GraphicsContext on, FootprintHandles.Handle handle, boolean held, boolean near) {
        double size = held || near ? CORNER + 1.5 : CORNER;
        on.setFill(held ? colours.shape() : colours.handle());
        on.setStroke(held ? colours.handle() : colours.shape());
        on.setLineWidth(1.6);
        if (handle.grip() instanceof FootprintGrip.Side) {
            on.fillRect(handle.x() - size, handle.y() - size, 2 * size, 2 * size);
            on.strokeRect(handle.x() - size, handle.y() - size, 2 * size, 2 * size);
        } else {
            dot(on, handle.x(), handle.y(), size);
            on.strokeOval(handle.x() - size, handle.y() - size, 2 * size, 2 * size);
        }
        if (held) {
            on.setStroke(colours.shape());
            on.strokeOval(handle.x() - size - 4, handle.y() - size - 4, 2 * size + 8, 2 * size + 8);
        }
    }

    /** Four arrows in a circle: all of it can be moved here. */
    private void middle(
            GraphicsContext on, FootprintHandles.Handle handle, boolean held, boolean near) {
        double x = handle.x();
        double y = handle.y();
        double radius = held || near ? MIDDLE + 2 : MIDDLE;
        on.setFill(held ? colours.shape() : colours.handle());
        dot(on, x, y, radius);
        on.setStroke(colours.shape());
        on.setLineWidth(1.4);
        on.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        Color arrows = held ? colours.handle() : colours.shape();
        on.setStroke(arrows);
        double reach = radius - 3;
        on.strokeLine(x - reach, y, x + reach, y);
        on.strokeLine(x, y - reach, x, y + reach);
        for (int side = -1; side <= 1; side += 2) {
            on.strokeLine(x + side * reach, y, x + side * (reach - 2), y - 2);
            on.strokeLine(x + side * reach, y, x + side * (reach - 2), y + 2);
            on.strokeLine(x, y + side * reach, x - 2, y + side * (reach - 2));
            on.strokeLine(x, y + side * reach, x + 2, y + side * (reach - 2));
        }
    }

    private void draft(GraphicsContext on, MapViewport view, PolygonDraft draft) {
        on.setStroke(colours.shape());
        on.setLineWidth(1.8);
        on.beginPath();
        boolean first = true;
        for (LonLat corner : draft.corners()) {
            if (first) {
                on.moveTo(x(view, draft, corner), view.y(corner.lat()));
            } else {
                on.lineTo(x(view, draft, corner), view.y(corner.lat()));
            }
            first = false;
        }
        LonLat pointer = draft.pointer();
        if (!first && pointer != null) {
            on.lineTo(x(view, draft, pointer), view.y(pointer.lat()));
        }
        on.stroke();
        for (LonLat corner : draft.corners()) {
            on.setFill(corner == draft.corners().getFirst() ? colours.shape() : colours.handle());
            double x = x(view, draft, corner);
            dot(on, x, view.y(corner.lat()), CORNER);
            on.strokeOval(x - CORNER, view.y(corner.lat()) - CORNER, 2 * CORNER, 2 * CORNER);
        }
    }

    /** All of the draft in the copy of the world where its first corner is in sight. */
    private static double x(MapViewport view, PolygonDraft draft, LonLat at) {
        LonLat first = draft.corners().getFirst();
        double shift = first.near(view.lon()).lon() - first.lon();
        return view.x(at.lon() + shift);
    }
}
