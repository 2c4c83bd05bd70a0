package dev.cairn.stac;

import java.util.Set;

/**
 * A word of a vocabulary and what it means.
 *
 * @param name the word to write
 * @param description one plain sentence
 * @param tags where it comes from or belongs, such as {@code model}, {@code core} or {@code
 *     deprecated}
 */
public record VocabularyTerm(String name, String description, Set<String> tags) {
    public VocabularyTerm {
        tags = Set.copyOf(tags);
    }

    /** Whether another word should be used in new items. */
    public boolean deprecated() {
        return tags.contains("deprecated");
    }
}
