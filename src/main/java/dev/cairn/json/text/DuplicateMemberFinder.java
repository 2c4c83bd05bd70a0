package dev.cairn.json.text;

import dev.cairn.json.JsonContainer;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextSpan;
import dev.cairn.json.TreeNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names that stand more than once in one object. */
final class DuplicateMemberFinder {
    /**
     * An object or array to look into; its way is only written out where something is found.
     *
     * @param index which item of its parent it is
     */
    private record Step(@Nullable Step parent, int index, JsonContainer container, int start) {
        JsonPointer pointer() {
            Deque<String> tokens = new ArrayDeque<>();
            Step step = this;
            while (step.parent() != null) {
                tokens.addFirst(step.parent().container().token(step.index()));
                step = step.parent();
            }
            return new JsonPointer(List.copyOf(tokens));
        }
    }

    private DuplicateMemberFinder() {}

    static List<DuplicateMember> in(TreeNode root, int rootStart) {
        List<DuplicateMember> found = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>();
        if (root instanceof JsonContainer container) {
            open.push(new Step(null, 0, container, rootStart));
        }
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.container() instanceof JsonObject object) {
                collect(object, step, found);
            }
            JsonContainer container = step.container();
            for (int i = 0; i < container.count(); i++) {
                if (container.values[i] instanceof JsonContainer inner && isWorthALook(inner)) {
                    int start = step.start() + container.starts[i];
                    open.push(new Step(step, i, inner, start));
                }
            }
        }
        found.sort(Comparator.comparingInt(d -> d.memberSpans().getFirst().start()));
        return found;
    }

    /** A list of numbers, of which a footprint has thousands, holds no object. */
    private static boolean isWorthALook(JsonContainer container) {
        if (container instanceof JsonObject) {
            return true;
        }
        for (int i = 0; i < container.count(); i++) {
            if (container.values[i] instanceof JsonContainer) {
                return true;
            }
        }
        return false;
    }

    private static void collect(JsonObject object, Step step, List<DuplicateMember> found) {
        if (!object.repeats()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (String name : object.names) {
            if (!seen.add(name)) {
                twice.add(name);
            }
        }
        for (String name : twice) {
            List<TextSpan> spans = new ArrayList<>();
            for (int i = 0; i < object.count(); i++) {
                if (object.names[i].equals(name)) {
                    int start = step.start() + object.nameStarts[i];
                    spans.add(new TextSpan(start, step.start() + object.end(i)));
                }
            }
            found.add(new DuplicateMember(step.pointer(), name, spans));
        }
    }
}
