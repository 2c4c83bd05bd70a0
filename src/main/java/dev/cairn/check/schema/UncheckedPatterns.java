package dev.cairn.check.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * What had to be given up while schemas were run: patterns that took too long. Each thread sees
 * what it gave up itself.
 */
final class UncheckedPatterns {

    private final ThreadLocal<List<String>> patterns = ThreadLocal.withInitial(ArrayList::new);

    void note(String pattern) {
        patterns.get().add(pattern);
    }

    /** The patterns that this thread noted since its last call. */
    List<String> take() {
        List<String> noted = patterns.get();
        if (noted.isEmpty()) {
            return List.of();
        }
        List<String> copy = List.copyOf(noted);
        noted.clear();
        return copy;
    }
}
