package dev.cairn.stac;

import java.util.List;
import java.util.Optional;

/** What an asset can be for. */
public final class AssetRoles {
    private static final TermVocabulary WORDS = new TermVocabulary("asset-roles.tsv");

    private AssetRoles() {}

    /** All roles; deprecated ones last. */
    public static List<VocabularyTerm> all() {
        return WORDS.all();
    }

    /** The role of exactly this name. */
    public static Optional<VocabularyTerm> find(String name) {
        return WORDS.find(name);
    }

    /** The role that a slip of spelling means. */
    public static Optional<VocabularyTerm> nearest(String slip) {
        return WORDS.nearest(slip);
    }

    /** Roles for the assets of a trained model. */
    public static List<VocabularyTerm> forModel() {
        return WORDS.tagged("model", "both");
    }

    /** Roles for the assets of training data. */
    public static List<VocabularyTerm> forData() {
        return WORDS.tagged("data", "both");
    }
}
