package dev.cairn.check.explain;

import dev.cairn.check.PlaceWords;
import dev.cairn.check.SchemaFields;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.TextSpan;
import dev.cairn.stac.StacItem;

/** The places of one item, in the words of its fields and in the text. */
public final class ItemPlaceWords implements PlaceWords {

    private final StacItem item;
    private final ItemWording words;

    public ItemPlaceWords(SchemaFields facts, StacItem item) {
        this.item = item;
        this.words = new ItemWording(facts, item);
    }

    @Override
    public String where(JsonPointer place) {
        return words.place(place);
    }

    @Override
    public TextSpan mark(JsonPointer place) {
        return FindingSpans.mark(item.text(), place);
    }
}
