package dev.cairn.ui.form.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/** Children side by side in columns of given relative widths; the same in each line of a table. */
public final class ColumnsPane extends Pane {

    private static final double GAP = 6;

    private final List<Double> widths;
    private final double sum;

    public ColumnsPane(List<Double> widths) {
        this.widths = List.copyOf(widths);
        sum = widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double width(int column, double all) {
        return Math.floor((all - GAP * (widths.size() - 1)) * widths.get(column) / sum);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60 * widths.size();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 110 * widths.size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? computePrefWidth(-1) : width;
        double height = 0;
        for (int i = 0; i < getChildren().size() && i < widths.size(); i++) {
            height = Math.max(height, getChildren().get(i).prefHeight(width(i, all)));
        }
        return Math.ceil(height);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < getChildren().size() && i < widths.size(); i++) {
            Node child = getChildren().get(i);
            double width = width(i, getWidth());
            double height = Math.min(getHeight(), child.prefHeight(width));
            child.resizeRelocate(x, (getHeight() - height) / 2, width, height);
            x += width + GAP;
        }
    }
}
