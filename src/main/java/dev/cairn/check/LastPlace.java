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
    private Pointer pointer = Pointer.ROOT;
    private @Nullable String where;
    private @Nullable Span mark;

    LastPlace(CheckedItem item) {
        this.item = item;
        this.words = new Words(item.facts(), item.item());
    }

    Pointer pointer() {
        return pointer;
    }

    /** This, for another place. */
    LastPlace at(Pointer place) {
        if (!place.equals(pointer)) {
            pointer = place;
            where = null;
            mark = null;
        }
        return this;
    }

    /** See {@link Words#place}. */
    String where() {
        String known = where;
        if (known == null) {
            known = words.place(pointer);
            where = known;
        }
        return known;
    }

    /** See {@link Places#mark}. */
    Span mark() {
        Span known = mark;
        if (known == null) {
            known = Places.mark(item.text(), pointer);
            mark = known;
        }
        return known;
    }
}
