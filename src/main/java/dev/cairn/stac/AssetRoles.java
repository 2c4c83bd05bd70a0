package dev.cairn.stac;

import java.util.List;
import java.util.Optional;

/** What an asset can be for. */
public final class AssetRoles {
    private static final Vocabulary WORDS = new Vocabulary("asset-roles.tsv");

    private AssetRoles() {}

    /** All roles; deprecated ones last. */
    public static List<Term> all() {
        return WORDS.all();
    }

    /** The role of exactly this name. */
    public static Optional<Term> find(String name) {
        return WORDS.find(name);
    }

    /** The role that a slip of spelling means. */
    public static Optional<Term> nearest(String slip) {
        return WORDS.nearest(slip);
    }

    /** Roles for the assets of a trained model. */
    public static List<Term> forModel() {
        return WORDS.tagged("model", "both");
    }

    /** Roles for the assets of training data. */
    public static List<Term> forData() {
        return WORDS.tagged("data", "both");
    }
}
