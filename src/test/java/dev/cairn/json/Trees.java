package dev.cairn.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Looks at all places of a snapshot. */
final class Trees {
    private Trees() {}

    /** A way and what it leads to; through names that stand twice a pointer cannot always lead. */
    record Found(Pointer pointer, Place place, boolean unique) {}

    static List<Found> places(JsonText text) {
        List<Found> all = new ArrayList<>();
        Deque<Found> open = new ArrayDeque<>();
        Node root = text.node();
        if (root != null) {
            open.push(new Found(Pointer.ROOT, Place.root(root, text.rootStart()), true));
        }
        while (!open.isEmpty()) {
            Found found = open.pop();
            all.add(found);
            if (found.place().node() instanceof Container container) {
                for (int i = container.count() - 1; i >= 0; i--) {
                    String token = container.token(i);
                    boolean unique = found.unique() && container.find(token) == i;
                    Place place = found.place().child(container, i);
                    open.push(new Found(found.pointer().child(token), place, unique));
                }
            }
        }
        return all;
    }

    /** Everything about a tree and its places, for comparison. */
    static List<String> describe(JsonText text) {
        List<String> all = new ArrayList<>();
        for (Found found : places(text)) {
            Place place = found.place();
            String value =
                    place.node() instanceof Container c
                            ? c.getClass().getSimpleName() + c.count()
                            : place.node().toString();
            all.add(found.pointer() + " " + place.span() + place.nameSpan() + value);
        }
        return all;
    }
}
