package dev.cairn.check.explain;

import dev.cairn.check.FieldFacts;
import dev.cairn.check.PlaceWords;
import dev.cairn.json.Pointer;
import dev.cairn.json.Span;
import dev.cairn.stac.Item;

/** The places of one item, in the words of its fields and in the text. */
public final class ItemPlaceWords implements PlaceWords {

    private final Item item;
    private final Words words;

    public ItemPlaceWords(FieldFacts facts, Item item) {
        this.item = item;
        this.words = new Words(facts, item);
    }

    @Override
    public String where(Pointer place) {
        return words.place(place);
    }

    @Override
    public Span mark(Pointer place) {
        return Places.mark(item.text(), place);
    }
}
