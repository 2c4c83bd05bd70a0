package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.rule.FieldNames;
import dev.cairn.json.JsonObject;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which extensions the fields of an item belong to. */
final class UsedExtensions {

    private UsedExtensions() {}

    /** The inputs and outputs of models, whose fields mlm checks itself. */
    private static final Set<String> CHECKED = Set.of("mlm:input", "mlm:output");

    /** The short names of the extensions, each with the first field of it. */
    static Map<String, Pointer> of(CheckedItem item) {
        return of(item, way -> true);
    }

    /** As {@link #of(CheckedItem)}, without fields that another extension checks. */
    static Map<String, Pointer> unchecked(CheckedItem item) {
        return of(item, way -> way.stream().noneMatch(CHECKED::contains));
    }

    private static Map<String, Pointer> of(CheckedItem item, Predicate<List<String>> counts) {
        Map<String, Pointer> used = new LinkedHashMap<>();
        for (FieldNames.Prefixed field : FieldNames.of(item).prefixed()) {
            String owner = ExtensionUrl.owner(field.name()).orElse(null);
            if (owner != null && !used.containsKey(owner) && counts.test(field.way())) {
                used.put(owner, field.place().child(field.name()));
            }
        }
        JsonObject properties = item.item().properties();
        for (int i = 0; i < properties.size(); i++) {
            String name = properties.nameAt(i);
            if (name.indexOf(':') < 0) {
                ExtensionUrl.owner(name)
                        .ifPresent(
                                owner -> used.putIfAbsent(owner, Pointer.of("properties", name)));
            }
        }
        return used;
    }
}
