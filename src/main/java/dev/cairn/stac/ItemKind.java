package dev.cairn.stac;

/** What an item describes, told by the extensions it declares. */
public enum ItemKind {
    /** It declares mlm, at any address and version, or its forerunner ml-model. */
    TRAINED_MODEL,
    /** It declares ml-aoi. */
    TRAINING_DATA,
    /** It declares both. */
    BOTH,
    /** An item that declares neither. */
    NEITHER,
    /** A Collection, a Catalog, another JSON value, or a text that does not parse. */
    NOT_AN_ITEM;

    /** Whether it is, or also is, a trained model. */
    public boolean isModel() {
        return this == TRAINED_MODEL || this == BOTH;
    }

    /** Whether it is, or also is, training data. */
    public boolean isData() {
        return this == TRAINING_DATA || this == BOTH;
    }
}
