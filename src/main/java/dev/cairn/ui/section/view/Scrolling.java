package dev.cairn.ui.section.view;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a page as little as needed to bring a part of it into sight. */
final class Scrolling {

    private static final double MARGIN = 24;

    private Scrolling() {}

    static void show(ScrollPane page, Node node) {
        Node content = page.getContent();
        if (content == null || node.getScene() == null || node.getScene() != page.getScene()) {
            return;
        }
        page.applyCss();
        page.layout();
        Bounds all = content.getLayoutBounds();
        Bounds part = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double window = page.getViewportBounds().getHeight();
        double range = all.getHeight() - window;
        if (range <= 0 || part == null) {
            return;
        }
        double top = page.getVvalue() * range;
        double from = part.getMinY() - MARGIN;
        double to = Math.min(part.getMaxY() + MARGIN, from + window);
        if (from < top) {
            page.setVvalue(Math.max(0, from / range));
        } else if (to > top + window) {
            page.setVvalue(Math.min(1, (to - window) / range));
        }
    }
}
