package dev.cairn.ui.window;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds what in a pane takes the focus. */
final class FirstFocus {

    private FirstFocus() {}

    /** Gives the first control of a pane the focus; answers whether there was one. */
    static boolean in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (in(child)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a node has the focus, or something in it. */
    static boolean within(Node pane, Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }
}
