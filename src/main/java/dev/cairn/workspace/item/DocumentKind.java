package dev.cairn.workspace.item;

/** What a JSON file of a folder is, told by its content. */
public enum DocumentKind {
    /** A STAC Item. */
    ITEM,
    /** A STAC Collection. */
    COLLECTION,
    /** A STAC Catalog. */
    CATALOG,
    /** JSON that is none of these, or no JSON. */
    OTHER
}
