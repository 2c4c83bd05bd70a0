package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.List;

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

    /** What a pointer leads to, where its place does not matter; null when nothing is there. */
    static @Nullable Node node(@Nullable Node root, Pointer pointer) {
        List<String> tokens = pointer.tokens();
        int count = tokens.size();
        Node node = root;
        for (int i = 0; i < count; i++) {
            if (!(node instanceof Container container)) {
                return null;
            }
            int at = container.find(tokens.get(i));
            node = at < 0 ? null : container.values[at];
        }
        return node;
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

    Span headSpan() {
        if (!(node instanceof Container container) || container.count() == 0) {
            return span();
        }
        return parent instanceof JsonObject ? nameSpan() : new Span(start, start + 1);
    }

    /** Where the item begins: at the name of a member, at the value else. */
    int itemStart() {
        return parent == null ? start : parentStart + parent.itemStart(index);
    }
}
