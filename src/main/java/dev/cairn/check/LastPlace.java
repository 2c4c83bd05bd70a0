package dev.cairn.check;

import dev.cairn.check.explain.Places;
import dev.cairn.check.explain.Words;
import dev.cairn.json.Pointer;
import dev.cairn.json.Span;

import org.jspecify.annotations.Nullable;

/**
 * The place that was blamed last, in words and in the text: many rules, one after the other, blame
 * the properties as a whole.
 */
final class LastPlace {

    private final CheckedItem item;
    private final Words words;
    private @Nullable Pointer pointer;
    private @Nullable String where;
    private @Nullable Span mark;

    LastPlace(CheckedItem item) {
        this.item = item;
        this.words = new Words(item.facts(), item.item());
    }

    /** See {@link Words#place}. */
    String where(Pointer place) {
        goTo(place);
        String known = where;
        if (known == null) {
            known = words.place(place);
            where = known;
        }
        return known;
    }

    /** See {@link Places#mark}. */
    Span mark(Pointer place) {
        goTo(place);
        Span known = mark;
        if (known == null) {
            known = Places.mark(item.text(), place);
            mark = known;
        }
        return known;
    }

    private void goTo(Pointer place) {
        if (!place.equals(pointer)) {
            pointer = place;
            where = null;
            mark = null;
        }
    }
}
