package dev.cairn.workspace;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which rows are still to be validated: those in sight come first, then the others in order. */
final class ValidationQueue {

    private final Set<String> waiting = new LinkedHashSet<>();
    private List<String> visible = List.of();

    synchronized void add(Collection<String> paths) {
        waiting.addAll(paths);
    }

    synchronized void remove(Collection<String> paths) {
        paths.forEach(waiting::remove);
    }

    synchronized void clear() {
        waiting.clear();
    }

    /** What is in sight, the topmost first. */
    synchronized void setVisible(List<String> paths) {
        visible = List.copyOf(paths);
    }

    synchronized int size() {
        return waiting.size();
    }

    /** The next one, which is out of the queue then; null when all are done. */
    synchronized @Nullable String next() {
        for (String path : visible) {
            if (waiting.remove(path)) {
                return path;
            }
        }
        Iterator<String> left = waiting.iterator();
        if (!left.hasNext()) {
            return null;
        }
        String path = left.next();
        left.remove();
        return path;
    }
}
