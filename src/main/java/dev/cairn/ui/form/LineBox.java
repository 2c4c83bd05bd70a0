package dev.cairn.ui.form;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A part that takes the room that is left, between two of a fixed width. An {@link HBox} by itself
 * asks such a part for its height at the width that it would like to have, not at the one that it
 * gets: chips that fit in one line would have room for two.
 */
final class LineBox extends HBox {

    private static final double GAP = 2;

    private final Region middle;
    private final double fixed;

    /**
     * @param head of a fixed width; null for none
     */
    LineBox(@Nullable Region head, double headWidth, Region middle, Region tail, double tailWidth) {
        super(GAP);
        this.middle = middle;
        fix(tail, tailWidth);
        List<Region> parts = new ArrayList<>();
        if (head != null) {
            fix(head, headWidth);
            parts.add(head);
        }
        parts.addAll(List.of(middle, tail));
        fixed = tailWidth + GAP + (head == null ? 0 : headWidth + GAP);
        HBox.setHgrow(middle, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(parts);
    }

    private static void fix(Region part, double width) {
        part.setMinWidth(width);
        part.setPrefWidth(width);
        part.setMaxWidth(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height =
                middle.prefHeight(width < 0 ? -1 : Math.max(middle.minWidth(-1), width - fixed));
        for (var part : getManagedChildren()) {
            if (part != middle) {
                height = Math.max(height, part.prefHeight(-1));
            }
        }
        return Math.ceil(height) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
