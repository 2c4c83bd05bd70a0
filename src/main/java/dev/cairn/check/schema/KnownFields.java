package dev.cairn.check.schema;

import dev.cairn.check.Field;
import dev.cairn.json.Pointer;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers about fields, kept by place: a tree of the tokens that lead there, so that no text is put
 * together to ask. Entries of lists are alike and share an answer. Safe to share between threads.
 */
final class KnownFields {

    private static final String ANY_ENTRY = "0";
    private static final int MOST = 1000;

    private final ConcurrentHashMap<String, KnownFields> below = new ConcurrentHashMap<>(8);
    private volatile @Nullable Optional<Field> field;

    /** Where the answer for a place is kept. */
    KnownFields at(Pointer pointer) {
        KnownFields here = this;
        for (String token : pointer.tokens()) {
            here = here.child(token);
        }
        return here;
    }

    /** The answer that is kept here; null where none was worked out yet. */
    @Nullable Optional<Field> field() {
        return field;
    }

    void keep(Optional<Field> answer) {
        field = answer;
    }

    /** One step further on the way to a place. */
    KnownFields child(String token) {
        String step = isIndex(token) ? ANY_ENTRY : token;
        KnownFields known = below.get(step);
        if (known != null) {
            return known;
        }
        // keys of assets are as many as there are items: those past the bound are not kept
        return below.size() < MOST
                ? below.computeIfAbsent(step, name -> new KnownFields())
                : new KnownFields();
    }

    private static boolean isIndex(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < '0' || token.charAt(i) > '9') {
                return false;
            }
        }
        return !token.isEmpty();
    }
}
