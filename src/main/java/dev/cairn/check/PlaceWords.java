package dev.cairn.check;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextSpan;

/** Says where in an item a place is, to a reader and in the text. */
public interface PlaceWords {

    /**
     * The place in words, "Inputs › sentinel2-patches › data type"; empty for the item as a whole.
     */
    String where(JsonPointer place);

    /** What to mark in the text for a finding at the place, which need not exist. */
    TextSpan mark(JsonPointer place);
}
