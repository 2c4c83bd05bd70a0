package dev.cairn.settings;

import dev.cairn.document.Subscription;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Files or folders that were used last, the newest first and each once, to be observed. Belongs to
 * one thread; as a list it can only be read.
 */
public final class RecentPaths extends AbstractList<Path> {

    private static final int MOST = 12;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Path> paths = List.of();

    @Override
    public Path get(int index) {
        return paths.get(index);
    }

    @Override
    public int size() {
        return paths.size();
    }

    /** Puts a path in front; the oldest goes where there are too many. */
    public void front(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        List<Path> next = new ArrayList<>(paths);
        next.remove(whole);
        next.addFirst(whole);
        replace(next.subList(0, Math.min(MOST, next.size())));
    }

    /** Takes a path out, such as a file that is gone. */
    public void forget(Path path) {
        List<Path> next = new ArrayList<>(paths);
        next.remove(path);
        replace(next);
    }

    /** Takes over other paths instead. */
    public void replace(List<Path> next) {
        if (!paths.equals(next)) {
            paths = List.copyOf(next);
            listeners.forEach(Runnable::run);
        }
    }

    /** Runs an action after each change. */
    public Subscription listen(Runnable action) {
        listeners.add(action);
        return () -> listeners.remove(action);
    }
}
