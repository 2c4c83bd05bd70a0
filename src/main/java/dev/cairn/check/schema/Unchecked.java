package dev.cairn.check.schema;

import java.util.ArrayList;
import java.util.List;

/** What had to be given up in the run of this thread: patterns that took too long. */
final class Unchecked {

    private static final ThreadLocal<List<String>> PATTERNS =
            ThreadLocal.withInitial(ArrayList::new);

    private Unchecked() {}

    static void note(String pattern) {
        PATTERNS.get().add(pattern);
    }

    /** The patterns noted since the last call. */
    static List<String> take() {
        List<String> noted = PATTERNS.get();
        if (noted.isEmpty()) {
            return List.of();
        }
        List<String> copy = List.copyOf(noted);
        noted.clear();
        return copy;
    }
}
