package dev.cairn.check.shape;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list as a group of its entries, each under a name of its own: assets, or parameters as pairs.
 */
final class ListToGroupConversion implements ShapeConversion {

    /** Members that hold nothing but the key, and go into it. */
    private static final List<String> KEYS = List.of("key", "id", "name");

    private static final List<String> VALUES = List.of("value", "val", "default");

    @Override
    public List<ShapeCandidate> of(JsonValue value, ShapeDemand demand) {
        if (!demand.asks("object")
                || !(value instanceof JsonArray array)
                || array.isEmpty()
                || !array.elements().stream().allMatch(JsonObject.class::isInstance)) {
            return List.of();
        }
        List<JsonObject> entries =
                array.elements().stream().map(entry -> (JsonObject) entry).toList();
        List<ShapeCandidate> candidates = new ArrayList<>();
        for (Map<String, @Nullable Object> group :
                List.of(pairs(entries), joined(entries), keyed(entries, demand))) {
            if (!group.isEmpty()) {
                candidates.add(
                        new ShapeCandidate(
                                "Make it a group: " + String.join(", ", shown(group.keySet())),
                                true,
                                group));
            }
        }
        return candidates;
    }

    private static List<String> shown(Set<String> names) {
        List<String> shown = new ArrayList<>(names);
        return shown.size() > 4 ? List.of(shown.get(0), shown.get(1), shown.get(2), "…") : shown;
    }

    /** Entries of a name and a value each. */
    private static Map<String, @Nullable Object> pairs(List<JsonObject> entries) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        for (JsonObject entry : entries) {
            String key = first(entry, KEYS);
            String value = VALUES.stream().filter(entry::has).findFirst().orElse(null);
            if (entry.size() != 2
                    || key == null
                    || value == null
                    || group.containsKey(text(entry, key))) {
                return Map.of();
            }
            group.put(text(entry, key), entry.get(value));
        }
        return group;
    }

    /** Entries of one member each. */
    private static Map<String, @Nullable Object> joined(List<JsonObject> entries) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        for (JsonObject entry : entries) {
            if (entry.size() != 1 || group.containsKey(entry.nameAt(0))) {
                return Map.of();
            }
            group.put(entry.nameAt(0), entry.valueAt(0));
        }
        return group;
    }

    /** Each entry whole, under its name, or under the name of its file. */
    private static Map<String, @Nullable Object> keyed(
            List<JsonObject> entries, ShapeDemand demand) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        for (JsonObject entry : entries) {
            String member = first(entry, KEYS);
            String base = member == null ? file(entry) : text(entry, member);
            String key = base.isBlank() ? "asset" : base;
            for (int i = 2; group.containsKey(key); i++) {
                key = base + "-" + i;
            }
            boolean known = member == null || demand.child("any").member(member).isPresent();
            Map<String, @Nullable Object> inner = new LinkedHashMap<>();
            for (var each : entry.members()) {
                if (known || !each.name().equals(member)) {
                    inner.put(each.name(), each.value());
                }
            }
            group.put(key, inner);
        }
        return group;
    }

    private static String file(JsonObject entry) {
        for (String member : List.of("href", "url", "path", "uri")) {
            String href = text(entry, member);
            if (!href.isEmpty()) {
                String path = href.replaceAll("[?#].*$", "").replaceAll("/+$", "");
                String name = path.substring(path.lastIndexOf('/') + 1);
                int dot = name.lastIndexOf('.');
                return dot > 0 ? name.substring(0, dot) : name;
            }
        }
        return text(entry, "title");
    }

    private static @Nullable String first(JsonObject entry, List<String> names) {
        return names.stream().filter(name -> !text(entry, name).isBlank()).findFirst().orElse(null);
    }

    private static String text(JsonObject entry, String name) {
        return entry.get(name) instanceof JsonString text ? text.value() : "";
    }
}
