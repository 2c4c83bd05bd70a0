package dev.cairn.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Equality and hash of whole trees, without recursion: a tree may be deeper than the stack. */
final class TreeEquality {
    private TreeEquality() {}

    static boolean equal(JsonContainer one, JsonContainer other) {
        Deque<TreeNode> left = new ArrayDeque<>();
        Deque<TreeNode> right = new ArrayDeque<>();
        left.push(one);
        right.push(other);
        while (!left.isEmpty()) {
            TreeNode a = left.pop();
            TreeNode b = right.pop();
            if (a == b) {
                continue;
            }
            boolean same =
                    switch (a) {
                        case JsonObject x ->
                                b instanceof JsonObject y && pairMembers(x, y, left, right);
                        case JsonArray x ->
                                b instanceof JsonArray y && pair(x.values, y.values, left, right);
                        default -> a.equals(b);
                    };
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean pair(
            TreeNode[] a, TreeNode[] b, Deque<TreeNode> left, Deque<TreeNode> right) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            left.push(a[i]);
            right.push(b[i]);
        }
        return true;
    }

    private static boolean pairMembers(
            JsonObject a, JsonObject b, Deque<TreeNode> left, Deque<TreeNode> right) {
        if (Arrays.equals(a.names, b.names)) {
            return pair(a.values, b.values, left, right);
        }
        int count = a.count();
        if (count != b.count()) {
            return false;
        }
        // The sort is stable: members of one name stay in order, and the last one stays last.
        Integer[] orderA = byName(a);
        Integer[] orderB = byName(b);
        for (int i = 0; i < count; i++) {
            if (!a.names[orderA[i]].equals(b.names[orderB[i]])) {
                return false;
            }
            left.push(a.values[orderA[i]]);
            right.push(b.values[orderB[i]]);
        }
        return true;
    }

    private static Integer[] byName(JsonObject object) {
        Integer[] order = new Integer[object.count()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> object.names[i]));
        return order;
    }

    static int hash(JsonContainer root) {
        // Parents come before their children in this list, so backwards all children are known.
        List<TreeNode> nodes = new ArrayList<>();
        List<Integer> firstChild = new ArrayList<>();
        nodes.add(root);
        for (int at = 0; at < nodes.size(); at++) {
            firstChild.add(nodes.size());
            if (nodes.get(at) instanceof JsonContainer container) {
                nodes.addAll(Arrays.asList(container.values));
            }
        }
        int[] hashes = new int[nodes.size()];
        for (int at = hashes.length - 1; at >= 0; at--) {
            hashes[at] = hashOf(nodes.get(at), hashes, firstChild.get(at));
        }
        return hashes[0];
    }

    private static int hashOf(TreeNode node, int[] hashes, int firstChild) {
        switch (node) {
            case JsonObject object -> {
                int sum = object.count();
                for (int i = 0; i < object.count(); i++) {
                    sum += (object.names[i].hashCode() * 31) ^ hashes[firstChild + i];
                }
                return sum;
            }
            case JsonArray array -> {
                int all = 7;
                for (int i = 0; i < array.count(); i++) {
                    all = all * 31 + hashes[firstChild + i];
                }
                return all;
            }
            default -> {
                return node.hashCode();
            }
        }
    }
}
