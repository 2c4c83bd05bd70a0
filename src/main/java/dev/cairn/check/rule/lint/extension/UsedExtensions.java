package dev.cairn.check.rule.lint.extension;

import dev.cairn.check.rule.FieldWalk;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which extensions the fields of an item belong to. */
final class UsedExtensions {

    private UsedExtensions() {}

    /** The inputs and outputs of models, whose fields mlm checks itself. */
    private static final Set<String> CHECKED = Set.of("mlm:input", "mlm:output");

    /** The short names of the extensions, each with the first field of it. */
    static Map<String, Pointer> of(Item item) {
        return of(item, place -> true);
    }

    /** As {@link #of(Item)}, without fields that another extension checks. */
    static Map<String, Pointer> unchecked(Item item) {
        return of(item, place -> place.tokens().stream().noneMatch(CHECKED::contains));
    }

    private static Map<String, Pointer> of(Item item, Predicate<Pointer> counts) {
        Map<String, Pointer> used = new LinkedHashMap<>();
        FieldWalk.each(
                item,
                (place, holder) -> {
                    for (String name : holder.names()) {
                        if (name.indexOf(':') > 0) {
                            ExtensionUrl.owner(name)
                                    .filter(owner -> !used.containsKey(owner))
                                    .filter(owner -> counts.test(place.get()))
                                    .ifPresent(owner -> used.put(owner, place.get().child(name)));
                        }
                    }
                });
        for (String name : item.properties().names()) {
            if (name.indexOf(':') < 0) {
                ExtensionUrl.owner(name)
                        .ifPresent(
                                owner -> used.putIfAbsent(owner, Pointer.of("properties", name)));
            }
        }
        return used;
    }
}
