package dev.cairn.ui.form.control;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * The layout of one field: label, control, a small part behind it, and notes under the control. All
 * fields of a form have one label column; where the form is narrow, or the field wants the whole
 * width, the label stands above.
 */
public final class FieldPane extends Region {

    private static final double LABEL = 148;
    private static final double GAP = 12;
    private static final double NARROW = 360;
    private static final double LINE = 32;

    private final Region label;
    private final Region notes;
    private final boolean wide;
    private Region control;
    private @Nullable Region tail;

    public FieldPane(Region label, Region control, Region notes, boolean wide) {
        this.label = label;
        this.control = control;
        this.notes = notes;
        this.wide = wide;
        getStyleClass().add("form-field");
        getChildren().setAll(label, control, notes);
    }

    /** Shows another control in the same place. */
    public void setControl(Region other) {
        if (other != control) {
            int index = getChildren().indexOf(control);
            control = other;
            getChildren().set(index, other);
        }
    }

    /** A small part at the right end, such as the button that takes the field away. */
    public void setTail(Region part) {
        tail = part;
        getChildren().add(part);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean stacked(double width) {
        return wide || width < NARROW;
    }

    private double tailWidth() {
        return tail == null ? 0 : Math.ceil(tail.prefWidth(-1)) + 4;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 120;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LABEL + GAP + 420;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - insets();
        boolean above = stacked(inner);
        double room = inner - (above ? 0 : LABEL + GAP);
        double own = control.prefHeight(above ? inner : room - tailWidth());
        double below = notesHeight(room);
        double height =
                above
                        ? Math.max(label.prefHeight(inner), tailHeight())
                                + (own > 0 ? 4 : 0)
                                + own
                                + below
                        : Math.max(label.prefHeight(LABEL), own + below);
        return Math.ceil(height) + getInsets().getTop() + getInsets().getBottom();
    }

    private double insets() {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight();
    }

    private double tailHeight() {
        return tail == null || !above(tail) ? 0 : tail.prefHeight(-1);
    }

    private static boolean above(Node node) {
        return node.isVisible();
    }

    private double notesHeight(double width) {
        double height = notes.isVisible() ? notes.prefHeight(width) : 0;
        return height > 0 ? height + 3 : 0;
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double inner = getWidth() - insets();
        boolean above = stacked(inner);
        double x = above ? left : left + LABEL + GAP;
        double room = inner - (above ? 0 : LABEL + GAP);
        double controlWidth = above ? inner : room - tailWidth();
        double own = control.prefHeight(controlWidth);
        double y = top;
        if (above) {
            double head = Math.max(label.prefHeight(inner), tailHeight());
            layoutInArea(label, left, top, inner - tailWidth(), head, 0, HPos.LEFT, VPos.CENTER);
            y += head + (own > 0 ? 4 : 0);
            placeTail(left + inner, top, head);
        } else {
            double line = Math.min(LINE, own);
            double height = label.prefHeight(LABEL);
            label.resizeRelocate(left, top + Math.max(0, (line - height) / 2), LABEL, height);
            placeTail(left + inner, top, line);
        }
        control.resizeRelocate(x, y, controlWidth, own);
        double below = notesHeight(room);
        notes.resizeRelocate(x, y + own + 3, room, Math.max(0, below - 3));
    }

    private void placeTail(double right, double top, double line) {
        if (tail != null) {
            double width = Math.ceil(tail.prefWidth(-1));
            double height = tail.prefHeight(-1);
            tail.resizeRelocate(right - width, top + (line - height) / 2, width, height);
        }
    }
}
