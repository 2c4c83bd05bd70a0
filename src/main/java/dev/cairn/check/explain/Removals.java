package dev.cairn.check.explain;

import dev.cairn.check.Field;
import dev.cairn.check.FieldFacts;
import dev.cairn.check.Fix;
import dev.cairn.check.schema.BrokenSchema;
import dev.cairn.check.schema.JsonTree;
import dev.cairn.check.schema.Validators;
import dev.cairn.json.Json;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong and not needed can go: an optional field, an entry of a list, or the entry that it
 * is part of.
 */
final class Removals {

    /** How far above the place something may go with it. */
    private static final int HIGHEST = 3;

    private final FieldFacts facts;
    private final Validators validators;
    private final Item item;

    Removals(FieldFacts facts, Validators validators, Item item) {
        this.facts = facts;
        this.validators = validators;
        this.item = item;
    }

    /** The smallest thing around a place that can go. */
    Optional<Fix> of(Pointer place) {
        Pointer here = item.text().get(place) == null ? place.parent() : place;
        for (int i = 0; i < HIGHEST && here != null && here.size() > 1; i++) {
            if (canGo(here)) {
                Pointer gone = here;
                String name = new Words(facts, item).place(here);
                return Optional.of(
                        Fix.of(
                                "Remove “%s”".formatted(name),
                                false,
                                item.text(),
                                e -> e.remove(gone)));
            }
            here = here.parent();
        }
        return Optional.empty();
    }

    private boolean canGo(Pointer place) {
        @Nullable Pointer parent = place.parent();
        if (parent == null || place.tokens().getFirst().equals("geometry")) {
            return false;
        }
        return switch (item.text().get(parent)) {
            case JsonObject object ->
                    !facts.describe(item, place).map(Field::required).orElse(false);
            case JsonArray array -> isAllowedWithout(parent, array, place.last());
            case null, default -> false;
        };
    }

    private boolean isAllowedWithout(Pointer list, JsonArray array, String token) {
        List<JsonValue> rest = new ArrayList<>(array.elements());
        rest.remove(Integer.parseInt(token));
        try {
            return validators.allow(facts.demands(item, list), JsonTree.of(Json.value(rest)));
        } catch (BrokenSchema e) {
            return false;
        }
    }
}
