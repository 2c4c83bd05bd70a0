package dev.cairn.check.explain;

import dev.cairn.check.FieldFacts;
import dev.cairn.check.PlaceWords;
import dev.cairn.json.Pointer;
import dev.cairn.json.Span;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

/**
 * The places of one item, in words and in the text. It keeps what it said last: many rules, one
 * after the other, blame the properties as a whole.
 */
public final class LastPlace implements PlaceWords {

    private final Item item;
    private final Words words;
    private Pointer pointer = Pointer.ROOT;
    private @Nullable String where;
    private @Nullable Span mark;

    public LastPlace(FieldFacts facts, Item item) {
        this.item = item;
        this.words = new Words(facts, item);
    }

    private void moveTo(Pointer place) {
        if (!place.equals(pointer)) {
            pointer = place;
            where = null;
            mark = null;
        }
    }

    @Override
    public String where(Pointer place) {
        moveTo(place);
        String known = where;
        if (known == null) {
            known = words.place(pointer);
            where = known;
        }
        return known;
    }

    @Override
    public Span mark(Pointer place) {
        moveTo(place);
        Span known = mark;
        if (known == null) {
            known = Places.mark(item.text(), pointer);
            mark = known;
        }
        return known;
    }
}
