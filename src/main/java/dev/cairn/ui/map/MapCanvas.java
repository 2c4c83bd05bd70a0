package dev.cairn.ui.map;

import dev.cairn.form.footprint.FootprintGrip;
import dev.cairn.form.footprint.MapEditor;
import dev.cairn.form.footprint.MapTool;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

/** The map itself. It is drawn anew once in each pulse in which something changed. */
final class MapCanvas extends MapPalette {

    private static final double LOWEST = 180;
    private static final double HIGHEST = 400;

    private final MapEditor map;
    private final Canvas canvas = new Canvas();
    private final GroundPainter ground = new GroundPainter(this);
    private final FootprintPainter footprint = new FootprintPainter(this);

    MapCanvas(MapEditor map) {
        this.map = map;
        getStyleClass().add("world-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription("Map");
        canvas.setManaged(false);
        getChildren().add(canvas);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        clip.setArcWidth(12);
        clip.setArcHeight(12);
        setClip(clip);
    }

    /** Something looks different. */
    void changed() {
        requestLayout();
        setCursor(cursor());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        // The world is twice as wide as high.
        return Math.clamp(Math.rint((width < 0 ? 600 : width) / 2), LOWEST, HIGHEST);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = Math.max(0, getWidth() - left - snappedRightInset());
        double height = Math.max(0, getHeight() - top - snappedBottomInset());
        canvas.relocate(left, top);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            map.resize(width, height);
        }
        if (width > 0 && height > 0) {
            GraphicsContext on = canvas.getGraphicsContext2D();
            on.setFont(Font.font(10.5));
            ground.paint(on, map.view());
            footprint.paint(on, map);
        }
    }

    /** The place of the map's own pixels within this region. */
    double mapX(double x) {
        return x - canvas.getLayoutX();
    }

    double mapY(double y) {
        return y - canvas.getLayoutY();
    }

    private Cursor cursor() {
        if (map.isPanning()) {
            return Cursor.CLOSED_HAND;
        }
        if (map.tool() != MapTool.HAND) {
            return Cursor.CROSSHAIR;
        }
        return switch (map.hovered()) {
            case FootprintGrip.None none -> Cursor.OPEN_HAND;
            case FootprintGrip.Whole whole -> Cursor.MOVE;
            case FootprintGrip.Vertex vertex -> Cursor.MOVE;
            case FootprintGrip.Edge edge -> Cursor.CROSSHAIR;
            case FootprintGrip.Side side -> cursor(side);
        };
    }

    private static Cursor cursor(FootprintGrip.Side side) {
        if (side.vertical() == 0) {
            return side.horizontal() < 0 ? Cursor.W_RESIZE : Cursor.E_RESIZE;
        }
        if (side.horizontal() == 0) {
            return side.vertical() < 0 ? Cursor.S_RESIZE : Cursor.N_RESIZE;
        }
        return side.horizontal() == side.vertical()
                ? (side.vertical() > 0 ? Cursor.NE_RESIZE : Cursor.SW_RESIZE)
                : (side.vertical() > 0 ? Cursor.NW_RESIZE : Cursor.SE_RESIZE);
    }
}
