package dev.cairn.form;

/** What is special about a field of a form. */
public enum FieldTrait {
    /** Shown even while it is empty and optional. */
    IN_SIGHT,
    /** Asked for by the guide though no schema requires it. */
    WANTED,
    /** Recommended by the guide: counted in the completeness. */
    ADVISED,
    /** An empty list or text is a full answer. */
    MAY_BE_BLANK,
    /** Stands without its label, because the heading above says the same. */
    UNTITLED
}
