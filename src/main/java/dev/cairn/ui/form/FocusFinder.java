package dev.cairn.ui.form;

import dev.cairn.form.MovingPlace;
import dev.cairn.json.JsonPointer;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

/** Where the keyboard is. */
public final class FocusFinder {

    private FocusFinder() {}

    /** Whether the keyboard is in this node. */
    public static boolean isWithin(Node node) {
        if (node.getScene() == null) {
            return false;
        }
        Node at = node.getScene().getFocusOwner();
        while (at != null && at != node) {
            at = at.getParent();
        }
        return at != null;
    }

    /** The place in the item that a node of a form belongs to; null outside of forms. */
    public static @Nullable JsonPointer placeOf(@Nullable Node node, Parent form) {
        JsonPointer found = null;
        for (Node at = node; at != null; at = at.getParent()) {
            if (found == null
                    && at.hasProperties()
                    && at.getProperties().get(MovingPlace.class) instanceof MovingPlace place) {
                found = place.pointer();
            }
            if (at == form) {
                return found;
            }
        }
        return null;
    }
}
