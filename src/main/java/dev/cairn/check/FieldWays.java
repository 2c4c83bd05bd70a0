package dev.cairn.check;

import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

/**
 * The ways from an item to its places. What is known for all items that declare the same is looked
 * up once, not for each place.
 */
public final class FieldWays {

    private final FieldFacts facts;
    private final Item item;
    private final KnownFields start;

    public FieldWays(FieldFacts facts, Item item) {
        this.facts = facts;
        this.item = item;
        this.start = facts.answers(item).fields;
    }

    /** A way that has no step behind it yet. */
    public FieldWay to(Pointer place) {
        return new FieldWay(facts, item, place, start);
    }
}
