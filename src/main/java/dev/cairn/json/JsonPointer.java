package dev.cairn.json;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON Pointer (RFC 6901): the way from the root of a document to one value. Ordered token by
 * token, array indexes as numbers, so that a list of findings reads in order.
 *
 * @param tokens member names and array indexes, unescaped; none for the root
 */
public record JsonPointer(List<String> tokens) implements Comparable<JsonPointer> {
    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(List.of());

    public JsonPointer {
        tokens = List.copyOf(tokens);
    }

    /**
     * Reads the written form: empty for the root, else each token behind a slash.
     *
     * @throws IllegalArgumentException when the text is not a JSON Pointer
     */
    public static JsonPointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("A JSON Pointer begins with a slash: " + text);
        }
        List<String> tokens = new ArrayList<>();
        int from = 1;
        while (true) {
            int to = text.indexOf('/', from);
            tokens.add(unescape(text.substring(from, to < 0 ? text.length() : to)));
            if (to < 0) {
                return new JsonPointer(tokens);
            }
            from = to + 1;
        }
    }

    /**
     * A pointer of the given tokens.
     *
     * @param tokens names as String, indexes as Integer
     * @throws IllegalArgumentException for a token of another kind
     */
    public static JsonPointer of(Object... tokens) {
        String[] all = new String[tokens.length];
        for (int i = 0; i < all.length; i++) {
            Object token = tokens[i];
            if (!(token instanceof String || token instanceof Integer)) {
                throw new IllegalArgumentException("Neither a name nor an index: " + token);
            }
            all[i] = token.toString();
        }
        return new JsonPointer(List.of(all));
    }

    public JsonPointer child(String name) {
        int size = tokens.size();
        String[] all = new String[size + 1];
        for (int i = 0; i < size; i++) {
            all[i] = tokens.get(i);
        }
        all[size] = name;
        return new JsonPointer(List.of(all));
    }

    public JsonPointer child(int index) {
        return child(Integer.toString(index));
    }

    /** The pointer without its last token; null for the root. */
    public @Nullable JsonPointer parent() {
        return isRoot() ? null : new JsonPointer(tokens.subList(0, tokens.size() - 1));
    }

    /**
     * The last token.
     *
     * @throws java.util.NoSuchElementException for the root
     */
    public String last() {
        return tokens.getLast();
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    public boolean isRoot() {
        return tokens.isEmpty();
    }

    /** Whether this is the given place or one inside it. */
    public boolean startsWith(JsonPointer prefix) {
        int shared = prefix.size();
        if (shared > size()) {
            return false;
        }
        for (int i = 0; i < shared; i++) {
            if (!tokens.get(i).equals(prefix.tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * This place as seen from one that holds it.
     *
     * @throws IllegalArgumentException when this does not start with the prefix
     */
    public JsonPointer relativeTo(JsonPointer prefix) {
        if (!startsWith(prefix)) {
            throw new IllegalArgumentException(this + " does not start with " + prefix);
        }
        return new JsonPointer(tokens.subList(prefix.size(), size()));
    }

    public JsonPointer append(JsonPointer more) {
        if (more.isRoot()) {
            return this;
        }
        if (isRoot()) {
            return more;
        }
        List<String> all = new ArrayList<>(size() + more.size());
        all.addAll(tokens);
        all.addAll(more.tokens);
        return new JsonPointer(all);
    }

    /** The index that a token stands for, or -1 when it is not written as an index. */
    public static int index(String token) {
        int length = token.length();
        if (length == 0 || length > 10 || (length > 1 && token.charAt(0) == '0')) {
            return -1;
        }
        long index = 0;
        for (int i = 0; i < length; i++) {
            char c = token.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index > Integer.MAX_VALUE ? -1 : (int) index;
    }

    @Override
    public int compareTo(JsonPointer other) {
        int shared = Math.min(size(), other.size());
        for (int i = 0; i < shared; i++) {
            int order = compare(tokens.get(i), other.tokens.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(size(), other.size());
    }

    private static int compare(String one, String other) {
        int index = index(one);
        int otherIndex = index(other);
        if (index >= 0 && otherIndex >= 0) {
            return Integer.compare(index, otherIndex);
        }
        // Indexes before names, or the order would contradict itself ("2" < "10" < "1x" < "2").
        if (index >= 0 || otherIndex >= 0) {
            return index >= 0 ? -1 : 1;
        }
        return one.compareTo(other);
    }

    /** The last token first: places that are asked for together mostly begin alike. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof JsonPointer pointer) || pointer.size() != size()) {
            return false;
        }
        for (int i = size() - 1; i >= 0; i--) {
            if (!tokens.get(i).equals(pointer.tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** The written form of RFC 6901. */
    @Override
    public String toString() {
        if (isRoot()) {
            return "";
        }
        StringBuilder text = new StringBuilder(64);
        for (int i = 0; i < size(); i++) {
            text.append('/');
            String token = tokens.get(i);
            boolean plain = token.indexOf('~') < 0 && token.indexOf('/') < 0;
            text.append(plain ? token : token.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }

    private static String unescape(String token) {
        if (token.indexOf('~') < 0) {
            return token;
        }
        StringBuilder plain = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c == '~') {
                i++;
                char next = i < token.length() ? token.charAt(i) : ' ';
                if (next != '0' && next != '1') {
                    throw new IllegalArgumentException(
                            "In a JSON Pointer ~ is followed by 0 or 1: " + token);
                }
                c = next == '0' ? '~' : '/';
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
