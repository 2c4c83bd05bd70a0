package dev.cairn.stac;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A media type that assets and links of items use.
 *
 * @param name the type to write, with its parameters
 * @param title what it is, in a few words
 * @param endings file endings with their dot, the usual one first; {@code =NAME} is a whole file
 *     name
 * @param replacement the type to write instead, where this one is deprecated
 */
public record MediaType(
        String name, String title, List<String> endings, @Nullable String replacement) {
    public MediaType {
        endings = List.copyOf(endings);
    }

    /** Whether another type should be written instead. */
    public boolean deprecated() {
        return replacement != null;
    }
}
