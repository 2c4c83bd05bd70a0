package dev.cairn.check.shape;

import dev.cairn.check.FieldDescription;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A group as the list of its entries: the names of its members are put into the entries. Classes as
 * a map of value to name or of name to value, links by their relation, contacts by their name; and
 * names alone where each entry is a group.
 */
final class GroupToListConversion implements ShapeConversion {

    /** Members that the name of an entry may be, the likeliest first. */
    private static final List<String> KEYS =
            List.of("rel", "value", "name", "id", "identifier", "title", "key", "description");

    /** Members that a single value of an entry may be, beside its name. */
    private static final List<String> VALUES =
            List.of("name", "value", "href", "description", "title", "doi", "citation");

    @Override
    public List<ShapeCandidate> of(JsonValue value, ShapeDemand demand) {
        List<ShapeCandidate> candidates = new ArrayList<>();
        if (!demand.asks("array")) {
            return candidates;
        }
        if (value instanceof JsonObject object && !object.isEmpty()) {
            ShapeDemand entry = demand.entry();
            if (object.names().stream().anyMatch(name -> entry.member(name).isPresent())) {
                // it is an entry itself
                return candidates;
            }
            entries(object, demand.entry(), candidates);
        } else if (value instanceof JsonArray array && array.size() > 0) {
            numbered(array, demand.entry(), candidates);
        }
        return candidates;
    }

    private static void entries(
            JsonObject object, ShapeDemand entry, List<ShapeCandidate> candidates) {
        boolean groups = object.members().stream().allMatch(m -> m.value() instanceof JsonObject);
        boolean single =
                object.members().stream()
                        .allMatch(
                                m ->
                                        !(m.value() instanceof JsonObject)
                                                && !(m.value() instanceof JsonArray));
        for (String key : KEYS) {
            if (entry.member(key).isEmpty()) {
                continue;
            }
            if (groups) {
                rows(object, entry, key, "", candidates);
            } else if (single) {
                for (String other : VALUES) {
                    if (!other.equals(key) && entry.member(other).isPresent()) {
                        rows(object, entry, key, other, candidates);
                    }
                }
            }
        }
        // names that say nothing, such as 0 and 1, or that the entries have anyway
        if (groups && object.size() > 1) {
            candidates.add(
                    list(object.members().stream().map(m -> (Object) m.value()).toList(), false));
        }
    }

    private static void rows(
            JsonObject object,
            ShapeDemand entry,
            String key,
            String other,
            List<ShapeCandidate> candidates) {
        List<Object> rows = new ArrayList<>();
        for (var member : object.members()) {
            Object name = typed(member.name(), entry, key);
            if (name == null) {
                return;
            }
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put(key, name);
            if (member.value() instanceof JsonObject inner) {
                for (var each : inner.members()) {
                    row.put(each.name(), each.value());
                }
            } else {
                row.put(other, member.value());
            }
            rows.add(row);
        }
        candidates.add(list(rows, true));
    }

    /** The name of a member as the key asks for it; null where it cannot be that. */
    private static @Nullable Object typed(String name, ShapeDemand entry, String key) {
        ShapeDemand demand = entry.child(key);
        if (demand.asksNumber() && !demand.asks("string")) {
            return name.matches("-?\\d{1,15}") ? new BigDecimal(name) : null;
        }
        return key.equals("value") || name.matches("-?\\d+") && !key.equals("id") ? null : name;
    }

    /** Names in a row, each the class of its place. */
    private static void numbered(
            JsonArray array, ShapeDemand entry, List<ShapeCandidate> candidates) {
        boolean counted =
                entry.member("value").filter(FieldDescription::required).isPresent()
                        && entry.child("value").asksNumber();
        if (!counted || !entry.asks("object")) {
            return;
        }
        boolean texts = array.elements().stream().allMatch(JsonString.class::isInstance);
        boolean numbers = array.elements().stream().allMatch(JsonNumber.class::isInstance);
        List<Object> rows = new ArrayList<>();
        String label =
                List.of("name", "description", "title").stream()
                        .filter(
                                name ->
                                        entry.member(name)
                                                .filter(FieldDescription::required)
                                                .isPresent())
                        .findFirst()
                        .orElse("name");
        for (int i = 0; i < array.size() && (texts || numbers); i++) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            if (texts) {
                row.put("value", i);
                row.put(label, array.get(i));
            } else {
                row.put("value", array.get(i));
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            candidates.add(
                    new ShapeCandidate(
                            texts
                                    ? "Make them classes with the values 0 to %d"
                                            .formatted(array.size() - 1)
                                    : "Make each a class",
                            false,
                            rows));
        }
    }

    private static ShapeCandidate list(List<Object> rows, boolean safe) {
        return new ShapeCandidate("Make it a list of %d".formatted(rows.size()), safe, rows);
    }
}
