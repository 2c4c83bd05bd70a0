package dev.cairn.ui.map;

import dev.cairn.form.footprint.DegreeFormat;
import dev.cairn.form.footprint.GraticuleLines;
import dev.cairn.form.footprint.MapViewport;
import dev.cairn.form.footprint.PixelTrace;
import dev.cairn.form.footprint.PositionLine;
import dev.cairn.form.footprint.WorldOutline;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.text.TextAlignment;

import java.util.List;

/** Draws water, land, borders, and the lines of longitude and latitude. */
final class GroundPainter {

    /** Land and lakes that would be smaller than this are left out. */
    private static final double LEAST_PIXELS = 1.2;

    private final MapPalette colours;
    private final PixelTrace trace = new PixelTrace();

    GroundPainter(MapPalette colours) {
        this.colours = colours;
    }

    void paint(GraphicsContext on, MapViewport view) {
        WorldOutline world = WorldOutline.bundled();
        // The water of the dark theme lets through what was drawn before.
        on.clearRect(0, 0, view.width(), view.height());
        on.setFill(colours.water());
        on.fillRect(0, 0, view.width(), view.height());
        land(on, view, world.land());
        on.setStroke(colours.coast().deriveColor(0, 1, 1, 0.5));
        on.setLineWidth(0.6);
        on.beginPath();
        lines(on, view, world.borders(), false);
        on.stroke();
        grid(on, view);
        poles(on, view);
    }

    private void land(GraphicsContext on, MapViewport view, List<PositionLine> land) {
        on.setFillRule(FillRule.EVEN_ODD);
        on.setFill(colours.land());
        on.beginPath();
        for (PositionLine ring : land) {
            if (isTooSmall(ring, view)) {
                continue;
            }
            for (int turn = view.firstTurn(ring.extent().east());
                    turn <= view.lastTurn(ring.extent().west());
                    turn++) {
                if (trace.takeArea(ring, view, turn)) {
                    area(on, trace);
                }
            }
        }
        on.fill();
        on.setStroke(colours.coast());
        on.setLineWidth(0.8);
        on.beginPath();
        lines(on, view, land, true);
        on.stroke();
    }

    static void area(GraphicsContext on, PixelTrace trace) {
        on.moveTo(trace.xs()[0], trace.ys()[0]);
        for (int i = 1; i < trace.count(); i++) {
            on.lineTo(trace.xs()[i], trace.ys()[i]);
        }
        on.closePath();
    }

    private static boolean isTooSmall(PositionLine line, MapViewport view) {
        return Math.max(line.extent().width(), line.extent().height()) * view.scale()
                < LEAST_PIXELS;
    }

    private void lines(
            GraphicsContext on, MapViewport view, List<PositionLine> lines, boolean coast) {
        // Where the data cut the land at the edge of their map there is no coast.
        double edge = coast ? 1.0 : -1;
        for (PositionLine line : lines) {
            if (isTooSmall(line, view)) {
                continue;
            }
            for (int turn = view.firstTurn(line.extent().east());
                    turn <= view.lastTurn(line.extent().west());
                    turn++) {
                if (trace.take(line, view, turn)) {
                    double west = view.x(-180 + 360.0 * turn);
                    double east = view.x(180 + 360.0 * turn);
                    pieces(on, view, west, east, edge);
                }
            }
        }
    }

    private void pieces(
            GraphicsContext on, MapViewport view, double west, double east, double edge) {
        double[] xs = trace.xs();
        double[] ys = trace.ys();
        boolean open = false;
        for (int i = 1; i < trace.count(); i++) {
            boolean cut =
                    isAt(xs[i - 1], xs[i], west, edge)
                            || isAt(xs[i - 1], xs[i], east, edge)
                            || isAt(ys[i - 1], ys[i], view.y(-90), edge);
            if (cut || !trace.isNear(i - 1, i, view)) {
                open = false;
                continue;
            }
            if (!open) {
                on.moveTo(xs[i - 1], ys[i - 1]);
                open = true;
            }
            on.lineTo(xs[i], ys[i]);
        }
    }

    private static boolean isAt(double one, double other, double limit, double reach) {
        return Math.abs(one - limit) < reach && Math.abs(other - limit) < reach;
    }

    private void grid(GraphicsContext on, MapViewport view) {
        double step = GraticuleLines.step(view.scale());
        int digits = GraticuleLines.digits(step);
        on.setStroke(colours.grid());
        on.setLineWidth(1);
        on.setFill(colours.text());
        on.setTextBaseline(VPos.BOTTOM);
        on.setTextAlign(TextAlignment.LEFT);
        long firstLon = (long) Math.ceil(view.lonAt(0) / step);
        long lastLon = (long) Math.floor(view.lonAt(view.width()) / step);
        double top = Math.max(0, view.y(90));
        double bottom = Math.min(view.height(), view.y(-90));
        for (long i = firstLon; i <= lastLon; i++) {
            double x = sharp(view.x(i * step));
            on.strokeLine(x, top, x, bottom);
            if (x < view.width() - 40) {
                on.fillText(DegreeFormat.longitude(i * step, digits), x + 3, view.height() - 2);
            }
        }
        on.setTextBaseline(VPos.TOP);
        long firstLat = (long) Math.ceil(Math.max(-90, view.seen().south()) / step);
        long lastLat = (long) Math.floor(Math.min(90, view.seen().north()) / step);
        for (long i = firstLat; i <= lastLat; i++) {
            double y = sharp(view.y(i * step));
            on.strokeLine(0, y, view.width(), y);
            if (y < view.height() - 30) {
                on.fillText(DegreeFormat.latitude(i * step, digits), 4, y + 1);
            }
        }
    }

    /** Beyond the poles there is nothing. */
    private void poles(GraphicsContext on, MapViewport view) {
        on.setFill(colours.land().interpolate(Color.GRAY, 0.3));
        double top = view.y(90);
        double bottom = view.y(-90);
        if (top > 0) {
            on.fillRect(0, 0, view.width(), top);
        }
        if (bottom < view.height()) {
            on.fillRect(0, bottom, view.width(), view.height() - bottom);
        }
    }

    /** The middle of a pixel, so that a line of one pixel is one pixel. */
    static double sharp(double at) {
        return Math.floor(at) + 0.5;
    }
}
