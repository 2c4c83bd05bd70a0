package dev.cairn.ui.section;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls a page as little as needed to bring a part of it into sight. */
final class PageScrolling {

    private static final double MARGIN = 24;

    private PageScrolling() {}

    /** Scrolls once the page has been laid out: what was only just made has no place before. */
    static void showSoon(ScrollPane page, Node node) {
        Scene scene = page.getScene();
        if (scene == null) {
            return;
        }
        Runnable[] once = new Runnable[1];
        once[0] =
                () -> {
                    scene.removePostLayoutPulseListener(once[0]);
                    show(page, node);
                };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    static void show(ScrollPane page, Node node) {
        Node content = page.getContent();
        if (content == null || node.getScene() == null || node.getScene() != page.getScene()) {
            return;
        }

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
