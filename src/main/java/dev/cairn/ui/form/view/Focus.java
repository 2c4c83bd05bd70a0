package dev.cairn.ui.form.view;

import dev.cairn.json.Pointer;
import dev.cairn.ui.form.Place;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

/** Where the keyboard is. */
public final class Focus {

    private Focus() {}

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
    public static @Nullable Pointer placeOf(@Nullable Node node, Parent form) {
        Pointer found = null;
        for (Node at = node; at != null; at = at.getParent()) {
            if (found == null
                    && at.hasProperties()
                    && at.getProperties().get(Place.class) instanceof Place place) {
                found = place.pointer();
            }
            if (at == form) {
                return found;
            }
        }
        return null;
    }
}
