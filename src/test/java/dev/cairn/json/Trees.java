package dev.cairn.json;

import dev.cairn.json.text.JsonText;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Looks at all places of a snapshot. */
public final class Trees {
    private Trees() {}

    /** A way and what it leads to; through names that stand twice a pointer cannot always lead. */
    public record Found(JsonPointer pointer, JsonLocation place, boolean unique) {}

    public static List<Found> places(JsonText text) {
        List<Found> all = new ArrayList<>();
        Deque<Found> open = new ArrayDeque<>();
        TreeNode root = text.node();
        if (root != null) {
            open.push(new Found(JsonPointer.ROOT, JsonLocation.root(root, text.rootStart()), true));
        }
        while (!open.isEmpty()) {
            Found found = open.pop();
            all.add(found);
            if (found.place().node() instanceof JsonContainer container) {
                for (int i = container.count() - 1; i >= 0; i--) {
                    String token = container.token(i);
                    boolean unique = found.unique() && container.find(token) == i;
                    JsonLocation place = found.place().child(container, i);
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
            JsonLocation place = found.place();
            String value =
                    place.node() instanceof JsonContainer c
                            ? c.getClass().getSimpleName() + c.count()
                            : place.node().toString();
            all.add(found.pointer() + " " + place.span() + place.nameSpan() + value);
        }
        return all;
    }
}
