package dev.cairn.check.shape;

import dev.cairn.check.FieldDescription;
import dev.cairn.check.SchemaFields;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.FieldNameMatcher;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the shape of a value that the schemas allow at a place: the value itself, one of its
 * conversions, or the same with its entries and members brought into shape. Nothing is found where
 * something would be lost.
 */
public final class ShapeFitter {

    private static final int DEEPEST = 4;
    private static final int MOST_ENTRIES = 500;

    /** In the order in which they are tried: what changes least comes first. */
    private static final List<ShapeConversion> CONVERSIONS =
            List.of(
                    new EmptyValueConversion(),
                    new ScalarConversion(),
                    new OpenSizeConversion(),
                    new DimensionConversion(),
                    new ListTextConversion(),
                    new RowsConversion(),
                    new GroupToListConversion(),
                    new SingleValueConversion(),
                    new ListToGroupConversion(),
                    new TextToGroupConversion());

    private final SchemaFields facts;
    private final StacItem item;

    public ShapeFitter(SchemaFields facts, StacItem item) {
        this.facts = facts;
        this.item = item;
    }

    /** The shape that is allowed there; the value itself, without a title, where it is. */
    public Optional<ShapeCandidate> fit(JsonPointer place, JsonValue value) {
        if (facts.allows(item, place, value)) {
            return Optional.of(new ShapeCandidate("", true, value));
        }
        return converted(place, value);
    }

    /** A conversion that is allowed there, of a value that is not. */
    public Optional<ShapeCandidate> converted(JsonPointer place, JsonValue value) {
        return Optional.ofNullable(converted(place, value, 0));
    }

    private @Nullable ShapeCandidate fit(JsonPointer place, JsonValue value, int depth) {
        return facts.allows(item, place, value)
                ? new ShapeCandidate("", true, value)
                : depth > DEEPEST ? null : converted(place, value, depth);
    }

    private @Nullable ShapeCandidate converted(JsonPointer place, JsonValue value, int depth) {
        ShapeDemand demand = new ShapeDemand(facts, item, place);
        ShapeCandidate inside = inside(demand, value, depth);
        if (inside != null) {
            return inside;
        }
        for (ShapeConversion conversion : CONVERSIONS) {
            for (ShapeCandidate candidate : conversion.of(value, demand)) {
                JsonValue meant = JsonValues.value(candidate.value());
                if (facts.allows(item, place, meant)
                        || depth == 0 && isAllowedInstead(place, meant)) {
                    return candidate;
                }
                ShapeCandidate deeper = inside(demand, meant, depth);
                if (deeper != null) {
                    return new ShapeCandidate(
                            candidate.title(), candidate.safe() && deeper.safe(), deeper.value());
                }
            }
        }
        return null;
    }

    /**
     * Whether a value would be allowed in the place of what is there: what the schemas ask for can
     * hang on that.
     */
    private boolean isAllowedInstead(JsonPointer place, JsonValue value) {
        if (item.text().get(place) == null) {
            return false;
        }
        StacItem other = StacItem.of(new JsonEditor(item.text()).set(place, value).result());
        return facts.allows(other, place, value);
    }

    /** The same value with its entries, or members, brought into shape. */
    private @Nullable ShapeCandidate inside(ShapeDemand demand, JsonValue value, int depth) {
        if (depth >= DEEPEST) {
            return null;
        }
        ShapeCandidate fitted =
                switch (value) {
                    case JsonArray array when demand.asks("array") -> entries(demand, array, depth);
                    case JsonObject object when demand.asks("object") ->
                            members(demand, object, depth);
                    default -> null;
                };
        return fitted != null
                        && facts.allows(item, demand.place(), JsonValues.value(fitted.value()))
                ? fitted
                : null;
    }

    private @Nullable ShapeCandidate entries(ShapeDemand demand, JsonArray array, int depth) {
        if (array.isEmpty() || array.size() > MOST_ENTRIES) {
            return null;
        }
        List<@Nullable Object> fitted = new ArrayList<>();
        boolean safe = true;
        String title = "";
        for (int i = 0; i < array.size(); i++) {
            ShapeCandidate entry = fit(demand.place().child(i), array.get(i), depth + 1);
            if (entry == null) {
                return null;
            }
            fitted.add(entry.value());
            safe &= entry.safe();
            title = title.isEmpty() ? entry.title() : title;
        }
        return new ShapeCandidate(title, safe, fitted);
    }

    private @Nullable ShapeCandidate members(ShapeDemand demand, JsonObject object, int depth) {
        Map<String, String> renames = renames(demand, object, depth);
        Map<String, @Nullable Object> fitted = new LinkedHashMap<>();
        boolean safe = true;
        String title = "";
        for (var member : object.members()) {
            String name = renames.getOrDefault(member.name(), member.name());
            ShapeCandidate inner = fit(demand.place().child(name), member.value(), depth + 1);
            if (inner == null) {
                return null;
            }
            fitted.put(name, inner.value());
            safe &= inner.safe();
            title =
                    !title.isEmpty()
                            ? title
                            : name.equals(member.name())
                                    ? inner.title()
                                    : "Rename “%s” to “%s”".formatted(member.name(), name);
        }
        return new ShapeCandidate(title, safe, fitted);
    }

    /** Members that nothing knows, and what they are meant to be. */
    private Map<String, String> renames(ShapeDemand demand, JsonObject object, int depth) {
        List<String> strangers =
                object.names().stream()
                        .filter(name -> !facts.knows(item, demand.place().child(name)))
                        .toList();
        List<String> free =
                strangers.isEmpty()
                        ? List.of()
                        : demand.members().stream()
                                .map(FieldDescription::name)
                                .filter(name -> !object.has(name))
                                .toList();
        return FieldNameMatcher.paired(
                strangers,
                free,
                (name, meant) ->
                        fit(
                                        demand.place().child(meant),
                                        Objects.requireNonNull(object.get(name)),
                                        depth + 1)
                                != null);
    }
}
