package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names that stand more than once in one object. */
final class Duplicates {
    /**
     * An object or array to look into; its way is only written out where something is found.
     *
     * @param index which item of its parent it is
     */
    private record Step(@Nullable Step parent, int index, Container container, int start) {
        Pointer pointer() {
            Deque<String> tokens = new ArrayDeque<>();
            Step step = this;
            while (step.parent() != null) {
                tokens.addFirst(step.parent().container().token(step.index()));
                step = step.parent();
            }
            return new Pointer(List.copyOf(tokens));
        }
    }

    private Duplicates() {}

    static List<Duplicate> in(Node root, int rootStart) {
        List<Duplicate> found = new ArrayList<>();
        Deque<Step> open = new ArrayDeque<>();
        if (root instanceof Container container) {
            open.push(new Step(null, 0, container, rootStart));
        }
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.container() instanceof JsonObject object) {
                collect(object, step, found);
            }
            Container container = step.container();
            for (int i = 0; i < container.count(); i++) {
                if (container.values[i] instanceof Container inner && isWorthALook(inner)) {
                    int start = step.start() + container.starts[i];
                    open.push(new Step(step, i, inner, start));
                }
            }
        }
        found.sort(Comparator.comparingInt(d -> d.memberSpans().getFirst().start()));
        return found;
    }

    /** A list of numbers, of which a footprint has thousands, holds no object. */
    private static boolean isWorthALook(Container container) {
        if (container instanceof JsonObject) {
            return true;
        }
        for (int i = 0; i < container.count(); i++) {
            if (container.values[i] instanceof Container) {
                return true;
            }
        }
        return false;
    }

    private static void collect(JsonObject object, Step step, List<Duplicate> found) {
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
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < object.count(); i++) {
                if (object.names[i].equals(name)) {
                    int start = step.start() + object.nameStarts[i];
                    spans.add(new Span(start, step.start() + object.end(i)));
                }
            }
            found.add(new Duplicate(step.pointer(), name, spans));
        }
    }
}
