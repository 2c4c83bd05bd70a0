package dev.cairn.check;

import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Goes from an item to a place in it, one step after the other, and tells the label of each field
 * it comes by: so that no step is gone twice.
 */
public final class FieldWay {

    private final FieldFacts facts;
    private final Item item;
    private final Pointer place;
    private KnownFields here;
    private int steps;

    /** Begins at the item as a whole; {@link FieldWays} knows what is known of it. */
    FieldWay(FieldFacts facts, Item item, Pointer place, KnownFields start) {
        this.facts = facts;
        this.item = item;
        this.place = place;
        this.here = start;
    }

    /**
     * What is said of the place itself, worked out by the first that asks and kept beside what is
     * known of its field; asked before the first step.
     *
     * @param words the same for all items that declare the same; entries of lists have no words of
     *     this kind, since all of them are kept as one
     */
    public String kept(Supplier<String> words) {
        KnownFields end = here.at(place);
        String known = end.words();
        if (known == null) {
            known = words.get();
            end.keepWords(known);
        }
        return known;
    }

    /**
     * One step further.
     *
     * @throws IndexOutOfBoundsException when the place is reached already
     */
    public void step() {
        here = here.child(place.tokens().get(steps));
        steps++;
    }

    /** What {@link FieldFacts#title} gives for the field reached; asked after the first step. */
    public String title() {
        Optional<Field> known = here.field();
        Optional<Field> field = known == null ? facts.plain(item, reached(), here) : known;
        return field.isPresent() ? field.get().title() : place.tokens().get(steps - 1);
    }

    /** The place reached. */
    public Pointer reached() {
        return steps == place.size() ? place : new Pointer(place.tokens().subList(0, steps));
    }
}
