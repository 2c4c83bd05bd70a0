package dev.cairn.ui.form.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The label of a field and the mark that says it is to do: one below the other in the label column,
 * else in a line.
 */
public final class LabelBox extends Region {

    private static final double COLUMN = 190;
    private static final double GAP = 10;

    private final Label title;
    private final Label mark;

    public LabelBox(Label title, Label mark) {
        this.title = title;
        this.mark = mark;
        getChildren().setAll(title, mark);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean inLine(double width) {
        return width > COLUMN;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = title.isVisible() ? title.prefHeight(Math.max(0, width)) : 0;
        if (!mark.isVisible()) {
            return height;
        }
        return inLine(width) ? Math.max(height, mark.prefHeight(-1)) : height + mark.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 148;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double markHeight = mark.prefHeight(-1);
        double titleWidth =
                inLine(width) && mark.isVisible()
                        ? Math.min(title.prefWidth(-1), width - mark.prefWidth(-1) - GAP)
                        : width;
        double titleHeight = title.isVisible() ? title.prefHeight(titleWidth) : 0;
        title.resizeRelocate(0, 0, title.isVisible() ? titleWidth : 0, titleHeight);
        if (inLine(width)) {
            double x = title.isVisible() ? titleWidth + GAP : 0;
            mark.resizeRelocate(
                    x, Math.max(0, (titleHeight - markHeight) / 2), mark.prefWidth(-1), markHeight);
        } else {
            mark.resizeRelocate(0, titleHeight, Math.min(width, mark.prefWidth(-1)), markHeight);
        }
    }
}
