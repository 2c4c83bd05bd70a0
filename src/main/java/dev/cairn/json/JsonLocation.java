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
public record JsonLocation(
        TreeNode node, int start, @Nullable JsonContainer parent, int parentStart, int index) {
    public static JsonLocation root(TreeNode node, int start) {
        return new JsonLocation(node, start, null, 0, 0);
    }

    /** What a pointer leads to, where its place does not matter; null when nothing is there. */
    static @Nullable public TreeNode node(@Nullable TreeNode root, JsonPointer pointer) {
        List<String> tokens = pointer.tokens();
        int count = tokens.size();
        TreeNode node = root;
        for (int i = 0; i < count; i++) {
            if (!(node instanceof JsonContainer container)) {
                return null;
            }
            int at = container.find(tokens.get(i));
            node = at < 0 ? null : container.values[at];
        }
        return node;
    }

    public int end() {
        return start + node.length();
    }

    public TextSpan span() {
        return new TextSpan(start, end());
    }

    /** The item of a container that is here. */
    public JsonLocation child(JsonContainer container, int at) {
        return new JsonLocation(
                container.values[at], start + container.starts[at], container, start, at);
    }

    /** The next place on the way to a token, or null when nothing is there. */
    @Nullable
    public JsonLocation child(String token) {
        if (node instanceof JsonContainer container) {
            int at = container.find(token);
            if (at >= 0) {
                return child(container, at);
            }
        }
        return null;
    }

    public TextSpan nameSpan() {
        return parent instanceof JsonObject object
                ? new TextSpan(
                        parentStart + object.nameStarts[index],
                        parentStart + object.nameEnds[index])
                : span();
    }

    public TextSpan headSpan() {
        if (!(node instanceof JsonContainer container) || container.count() == 0) {
            return span();
        }
        return parent instanceof JsonObject ? nameSpan() : new TextSpan(start, start + 1);
    }

    /** Where the item begins: at the name of a member, at the value else. */
    public int itemStart() {
        return parent == null ? start : parentStart + parent.itemStart(index);
    }
}
