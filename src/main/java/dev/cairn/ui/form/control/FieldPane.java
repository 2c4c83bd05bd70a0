package dev.cairn.ui.form.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * The layout of one field: label, control, a small part behind it, and notes under the control. All
 * fields of a form have one label column; where the form is narrow, or the field wants the whole
 * width, the label stands above.
 */
public final class FieldPane extends Region {

    private static final double LABEL = 148;
    private static final double LABEL_LEAST = 104;
    private static final double TAIL = 28;
    private static final double GAP = 12;
    private static final double NARROW = 360;
    private static final double LINE = 32;

    private final Region label;
    private final Region notes;
    private final boolean wide;
    private Region control;
    private @Nullable Region tail;
    private double knownWidth = Double.NaN;
    private double knownHeight;

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

    /** Kept free in each field of one line, so that all controls end at the same place. */
    private double tailWidth() {
        return wide && (tail == null || !tail.isVisible()) ? 0 : TAIL;
    }

    private static double labelWidth(double inner) {
        return Math.rint(Math.clamp(inner * 0.29, LABEL_LEAST, LABEL));
    }

    private double controlWidth(double inner, double room) {
        return wide ? inner : room - tailWidth();
    }

    /**
     * The height of the label above the control, with the gap between them; none where there is no
     * label.
     */
    private double head(double inner, double own) {
        double height = Math.max(label.prefHeight(inner), tailHeight());
        return height > 0 && own > 0 ? height + 4 : height;
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

    /** What was worked out for a width no longer holds. */
    @Override
    public void requestLayout() {
        knownWidth = Double.NaN;
        super.requestLayout();
    }

    /**
     * Fields stand in forms that stand in fields, and each level asks the one below several times:
     * without this the time would double with each level. JavaFX keeps no height for a width.
     */
    @Override
    protected double computePrefHeight(double width) {
        if (width != knownWidth) {
            knownHeight = heightAt(width);
            knownWidth = width;
        }
        return knownHeight;
    }

    private double heightAt(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - insets();
        boolean above = stacked(inner);
        double room = inner - (above ? 0 : labelWidth(inner) + GAP);
        double own = control.prefHeight(controlWidth(inner, room));
        double below = notesHeight(room);
        double height =
                above
                        ? head(inner, own) + own + below
                        : Math.max(label.prefHeight(labelWidth(inner)), own + below);
        return Math.ceil(height) + getInsets().getTop() + getInsets().getBottom();
    }

    private double insets() {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight();
    }

    private double tailHeight() {
        return tail == null || !tail.isVisible() ? 0 : tail.prefHeight(-1);
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
        double x = above ? left : left + labelWidth(inner) + GAP;
        double room = inner - (above ? 0 : labelWidth(inner) + GAP);
        double controlWidth = controlWidth(inner, room);
        double own = control.prefHeight(controlWidth);
        double y = top;
        if (above) {
            double height = label.prefHeight(inner);
            label.resizeRelocate(left, top, inner - tailWidth(), height);
            y += head(inner, own);
            placeTail(left + inner, top, Math.max(height, tailHeight()));
        } else {
            double line = Math.min(LINE, own);
            double width = labelWidth(inner);
            double height = label.prefHeight(width);
            label.resizeRelocate(left, top + Math.max(0, (line - height) / 2), width, height);
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
