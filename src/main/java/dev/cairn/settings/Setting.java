package dev.cairn.settings;

import dev.cairn.document.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * One value that the user has set, to be observed by whom it concerns. Belongs to one thread.
 *
 * @param <T> type of the value
 */
public final class Setting<T extends @Nullable Object> {

    private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();
    private T value;

    public Setting(T first) {
        value = first;
    }

    public T get() {
        return value;
    }

    /** Sets it; only another value than before is told to those who listen. */
    public void set(T next) {
        if (!Objects.equals(value, next)) {
            value = next;
            listeners.forEach(listener -> listener.accept(next));
        }
    }

    /** Has a listener told each new value. */
    public Subscription listen(Consumer<T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
