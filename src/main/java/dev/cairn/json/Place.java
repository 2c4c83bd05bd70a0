package dev.cairn.json;

import org.jspecify.annotations.Nullable;

/**
 * A value found in a snapshot.
 *
 * @param node the value
 * @param start where it begins in the text
 * @param parent the container that holds it; null for the root
 * @param parentStart where that container begins
 * @param index which of its items this is
 */
record Place(Node node, int start, @Nullable Container parent, int parentStart, int index) {
    static Place root(Node node, int start) {
        return new Place(node, start, null, 0, 0);
    }

    int end() {
        return start + node.length();
    }

    Span span() {
        return new Span(start, end());
    }

    /** The item of a container that is here. */
    Place child(Container container, int at) {
        return new Place(container.values[at], start + container.starts[at], container, start, at);
    }

    /** The next place on the way to a token, or null when nothing is there. */
    @Nullable Place child(String token) {
        if (node instanceof Container container) {
            int at = container.find(token);
            if (at >= 0) {
                return child(container, at);
            }
        }
        return null;
    }

    Span nameSpan() {
        return parent instanceof JsonObject object
                ? new Span(
                        parentStart + object.nameStarts[index],
                        parentStart + object.nameEnds[index])
                : span();
    }

    /** Where the item begins: at the name of a member, at the value else. */
    int itemStart() {
        return parent == null ? start : parentStart + parent.itemStart(index);
    }
}
