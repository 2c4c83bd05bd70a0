package dev.cairn.json.text;

import dev.cairn.json.JsonCharacters;
import dev.cairn.json.JsonContainer;
import dev.cairn.json.JsonLocation;
import dev.cairn.json.JsonObject;
import dev.cairn.json.ParsedTree;
import dev.cairn.json.StrictReader;
import dev.cairn.json.TextEdit;
import dev.cairn.json.TreeNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The snapshot after an edit, by parsing no more than the items that the edit touches. The items
 * between two untouched neighbours are parsed with stand-ins for these; when that gives exactly
 * those items, nothing outside can have changed its meaning. Where it does not, the caller parses
 * the whole text.
 */
final class IncrementalParse {
    private static final String ELEMENT = "[]";
    private static final String MEMBER = "\"\":[]";

    private final JsonText before;
    private final TextEdit edit;
    private final int budget;
    private final List<JsonLocation> path = new ArrayList<>();

    private IncrementalParse(JsonText before, TextEdit edit, int budget) {
        this.before = before;
        this.edit = edit;
        this.budget = budget;
    }

    /**
     * The next snapshot, or null when this way does not lead there or would parse more than the
     * budget.
     */
    static @Nullable JsonText quickly(JsonText before, TextEdit edit, int budget) {
        TreeNode root = before.node();
        if (root == null) {
            return null;
        }
        JsonLocation place = JsonLocation.root(root, before.rootStart());
        if (isBlank(edit.replacement())) {
            if (edit.start() >= place.end()) {
                return JsonText.known(edit.applyTo(before.text()), root, place.start());
            }
            boolean mark = before.text().startsWith("\ufeff");
            if (edit.end() <= place.start() && edit.start() >= (mark ? 1 : 0)) {
                int start = place.start() + edit.delta();
                return JsonText.known(edit.applyTo(before.text()), root, start);
            }
        }
        if (edit.start() <= place.start() || edit.end() >= place.end()) {
            return null;
        }
        return new IncrementalParse(before, edit, budget).run(place);
    }

    private static boolean isBlank(String text) {
        return JsonCharacters.skipBlanks(text, 0, text.length()) == text.length();
    }

    private @Nullable JsonText run(JsonLocation root) {
        JsonLocation place = root;
        path.add(place);
        while (place.node() instanceof JsonContainer container) {
            JsonLocation inner = holder(place, container);
            if (inner == null) {
                break;
            }
            place = inner;
            path.add(place);
        }
        String text = edit.applyTo(before.text());
        TreeNode changed = null;
        int start = place.start();
        if (!(place.node() instanceof JsonContainer)) {
            ParsedTree tree = parse(text, place.start(), place.end() + edit.delta());
            if (tree == null) {
                path.removeLast();
                if (path.isEmpty()) {
                    return null;
                }
                place = path.getLast();
                start = place.start();
            } else {
                changed = tree.root();
                start += tree.start();
            }
        }
        if (changed == null) {
            changed = place.node() instanceof JsonContainer c ? items(place, c, text) : null;
        }
        return changed == null ? null : rebuilt(text, changed, start);
    }

    /** The item whose value holds the edit, so that its brackets or neighbours are not touched. */
    private @Nullable JsonLocation holder(JsonLocation place, JsonContainer container) {
        int at = container.itemAtOrBefore(edit.start() - place.start());
        if (at < 0) {
            return null;
        }
        JsonLocation inner = place.child(container, at);
        boolean holds =
                inner.node() instanceof JsonContainer
                        ? inner.start() < edit.start() && edit.end() < inner.end()
                        : inner.start() <= edit.start() && edit.end() <= inner.end();
        return holds ? inner : null;
    }

    private @Nullable ParsedTree parse(String text, int from, int to) {
        return to - from > budget ? null : StrictReader.readInner(text.substring(from, to));
    }

    private @Nullable JsonContainer items(JsonLocation place, JsonContainer old, String text) {
        int from = edit.start() - place.start();
        int to = edit.end() - place.start();
        int first = firstTouched(old, from);
        int last = firstBehind(old, to);
        int left = first == 0 ? 1 : old.end(first - 1);
        int right = last == old.count() ? old.length() - 1 : old.itemStart(last);
        if (right - left + edit.delta() > budget) {
            return null;
        }
        boolean object = old instanceof JsonObject;
        String standIn = object ? MEMBER : ELEMENT;
        String prefix = (object ? "{" : "[") + (first > 0 ? standIn : "");
        String suffix = (last < old.count() ? standIn : "") + (object ? "}" : "]");
        String part =
                prefix
                        + text.substring(place.start() + left, place.start() + right + edit.delta())
                        + suffix;
        ParsedTree tree = StrictReader.readInner(part);
        if (tree == null
                || !(tree.root() instanceof JsonContainer parsed)
                || parsed instanceof JsonObject != object
                || parsed.length() != part.length()) {
            return null;
        }
        int newFirst = first > 0 ? 1 : 0;
        int newLast = parsed.count() - (last < old.count() ? 1 : 0);
        if (newFirst > newLast || !standsAlone(parsed, first > 0, last < old.count(), part)) {
            return null;
        }
        return old.spliced(
                first, last, parsed, newFirst, newLast, left - prefix.length(), edit.delta());
    }

    /** Whether the stand-ins were read as what they are, not as a part of the changed text. */
    private static boolean standsAlone(
            JsonContainer parsed, boolean before, boolean behind, String part) {
        if (before && parsed.itemStart(0) != 1) {
            return false;
        }
        int standIn = parsed instanceof JsonObject ? MEMBER.length() : ELEMENT.length();
        return !behind || parsed.itemStart(parsed.count() - 1) == part.length() - 1 - standIn;
    }

    /** The first item that the edit may change: one that ends before it, and clearly, does not. */
    private static int firstTouched(JsonContainer old, int from) {
        int at = old.itemAtOrBefore(from);
        if (at < 0) {
            return 0;
        }
        int end = old.end(at);
        boolean apart = end < from || end == from && old.values[at].closesItself();
        return apart ? at + 1 : at;
    }

    private static int firstBehind(JsonContainer old, int to) {
        int at = old.itemAtOrBefore(to);
        return at >= 0 && old.itemStart(at) == to ? at : at + 1;
    }

    private JsonText rebuilt(String text, TreeNode changed, int changedStart) {
        TreeNode node = changed;
        int start = changedStart;
        for (int i = path.size() - 1; i > 0; i--) {
            JsonLocation place = path.get(i);
            JsonLocation parent = path.get(i - 1);
            JsonContainer container = (JsonContainer) parent.node();
            int delta = edit.delta();
            node = container.with(place.index(), node, start - parent.start(), delta);
            start = parent.start();
        }
        return JsonText.known(text, node, start);
    }
}
