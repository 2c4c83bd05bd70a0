package dev.cairn.check;

import dev.cairn.json.Pointer;
import dev.cairn.json.Span;

/** Says where in an item a place is, to a reader and in the text. */
public interface PlaceWords {

    /**
     * The place in words, "Inputs › sentinel2-patches › data type"; empty for the item as a whole.
     */
    String where(Pointer place);

    /** What to mark in the text for a finding at the place, which need not exist. */
    Span mark(Pointer place);
}
