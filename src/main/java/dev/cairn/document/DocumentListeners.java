package dev.cairn.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells listeners one event after the other. An event that a listener causes waits until all have
 * heard the present one, so that each hears the changes in the order in which they were made.
 */
final class DocumentListeners {

    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Consumer<DocumentListener>> events = new ArrayDeque<>();
    private boolean telling;

    Subscription add(DocumentListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void clear() {
        listeners.clear();
    }

    void tell(Consumer<DocumentListener> event) {
        events.add(event);
        if (telling) {
            return;
        }
        telling = true;
        @Nullable RuntimeException failure = null;
        try {
            for (Consumer<DocumentListener> next = events.poll();
                    next != null;
                    next = events.poll()) {
                for (DocumentListener listener : listeners) {
                    failure = tell(listener, next, failure);
                }
            }
        } finally {
            telling = false;
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** One view that fails must not keep the others from hearing of a change. */
    private static @Nullable RuntimeException tell(
            DocumentListener listener,
            Consumer<DocumentListener> event,
            @Nullable RuntimeException earlier) {
        try {
            event.accept(listener);
            return earlier;
        } catch (RuntimeException failure) {
            if (earlier == null) {
                return failure;
            }
            earlier.addSuppressed(failure);
            return earlier;
        }
    }
}
