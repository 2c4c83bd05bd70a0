package dev.cairn.check.explain;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.Fix;
import dev.cairn.check.schema.BrokenSchemaException;
import dev.cairn.check.schema.SchemaFieldFacts;
import dev.cairn.check.schema.SchemaValidators;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong, not needed, and holds nothing that somebody wrote can go. */
final class RemovalFixes {

    private final SchemaFieldFacts facts;
    private final SchemaValidators validators;
    private final StacItem item;

    RemovalFixes(SchemaFieldFacts facts, SchemaValidators validators, StacItem item) {
        this.facts = facts;
        this.validators = validators;
        this.item = item;
    }

    /**
     * The fix that takes away an optional field or an entry of a list.
     *
     * @param forbidden whether nothing at all may stand there: then it can go with what it holds
     */
    Optional<Fix> of(JsonPointer place, boolean forbidden) {
        JsonValue value = item.text().get(place);
        if (value == null || !forbidden && !isBare(value) || !canGo(place)) {
            return Optional.empty();
        }
        String title = "Remove “" + new ItemWording(facts, item).place(place) + "”";
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

    private boolean canGo(JsonPointer place) {
        @Nullable JsonPointer parent = place.parent();
        if (parent == null || place.tokens().getFirst().equals("geometry")) {
            return false;
        }
        return switch (item.text().get(parent)) {
            case JsonObject object ->
                    !facts.describe(item, place).map(FieldDescription::required).orElse(false);
            case JsonArray array -> isAllowedWithout(parent, array, place.last());
            case null, default -> false;
        };
    }

    private boolean isAllowedWithout(JsonPointer list, JsonArray array, String token) {
        List<JsonValue> rest = new ArrayList<>(array.elements());
        rest.remove(Integer.parseInt(token));
        try {
            return validators.allow(facts.demands(item, list), JsonValues.value(rest));
        } catch (BrokenSchemaException e) {
            return false;
        }
    }
}
