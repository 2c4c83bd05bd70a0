package dev.cairn.stac;

import java.util.List;
import java.util.Optional;

/** What a link can lead to: the relations of STAC, of its extensions, and of the web. */
public final class LinkRelations {
    private static final TermVocabulary WORDS = new TermVocabulary("link-relations.tsv");

    private LinkRelations() {}

    /** All relations, those of STAC first; deprecated ones last. */
    public static List<VocabularyTerm> all() {
        return WORDS.all();
    }

    /** The relation of exactly this name. */
    public static Optional<VocabularyTerm> find(String name) {
        return WORDS.find(name);
    }

    /** The relation that a slip of spelling means. */
    public static Optional<VocabularyTerm> nearest(String slip) {
        return WORDS.nearest(slip);
    }
}
