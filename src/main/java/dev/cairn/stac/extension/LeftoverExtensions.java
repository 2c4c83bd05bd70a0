package dev.cairn.stac.extension;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.StacItem;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the extensions that a change left without use, though they are still declared. */
public final class LeftoverExtensions {

    private final ExtensionTable table;
    private final Set<String> touched = new LinkedHashSet<>();

    private LeftoverExtensions(ExtensionTable table) {
        this.table = table;
    }

    /**
     * @param field what was changed; only where something of it is gone, an extension can be left
     * @return short names of the extensions
     */
    public static List<String> of(
            StacItem before, StacItem after, JsonPointer field, ExtensionTable table) {
        JsonValue was = before.text().get(field);
        if (was == null || !shrank(was, after.text().get(field))) {
            return List.of();
        }
        LeftoverExtensions left = new LeftoverExtensions(table);
        table.owner(field).ifPresent(owner -> left.touched.add(owner.name()));
        field.tokens().forEach(left::add);
        left.collect(was);
        if (left.touched.isEmpty()) {
            return List.of();
        }
        UsedExtensions used = UsedExtensions.of(after, table);
        return left.touched.stream().filter(used::isUnused).toList();
    }

    private static boolean shrank(JsonValue was, @Nullable JsonValue now) {
        return switch (now) {
            case null -> true;
            case JsonArray list when was instanceof JsonArray before -> list.size() < before.size();
            case JsonObject object when was instanceof JsonObject before ->
                    object.size() < before.size();
            default -> false;
        };
    }

    private void add(String name) {
        if (name.indexOf(':') > 0) {
            table.owner(name).ifPresent(owner -> touched.add(owner.name()));
        }
    }

    /** The owners of all names with a prefix in the value. */
    private void collect(JsonValue value) {
        switch (value) {
            case JsonObject object -> {
                object.names().forEach(this::add);
                object.members().forEach(member -> collect(member.value()));
            }
            case JsonArray array -> array.elements().forEach(this::collect);
            default -> {}
        }
    }
}
