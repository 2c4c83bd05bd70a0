package dev.cairn.check.explain;

import dev.cairn.check.Field;
import dev.cairn.check.Fix;
import dev.cairn.check.schema.BrokenSchema;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.Validators;
import dev.cairn.json.Json;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong, not needed, and holds nothing that somebody wrote can go. */
final class Removals {

    private final SchemaFieldFacts facts;
    private final Validators validators;
    private final Item item;

    Removals(SchemaFieldFacts facts, Validators validators, Item item) {
        this.facts = facts;
        this.validators = validators;
        this.item = item;
    }

    /**
     * The fix that takes away an optional field or an entry of a list.
     *
     * @param forbidden whether nothing at all may stand there: then it can go with what it holds
     */
    Optional<Fix> of(Pointer place, boolean forbidden) {
        JsonValue value = item.text().get(place);
        if (value == null || !forbidden && !isBare(value) || !canGo(place)) {
            return Optional.empty();
        }
        String title = "Remove “" + new Words(facts, item).place(place) + "”";
        return Optional.of(Fix.of(title, false, item.text(), e -> e.remove(place)));
    }

    private static boolean isBare(JsonValue value) {
        return switch (value) {
            case JsonNull ignored -> true;
            case JsonString text -> text.value().isBlank();
            case JsonArray array -> array.size() == 0;
            case JsonObject object -> object.isEmpty();
            default -> false;
        };
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
            return validators.allow(facts.demands(item, list), Json.value(rest));
        } catch (BrokenSchema e) {
            return false;
        }
    }
}
