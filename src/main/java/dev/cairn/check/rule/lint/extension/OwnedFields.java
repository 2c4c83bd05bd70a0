package dev.cairn.check.rule.lint.extension;

import dev.cairn.json.JsonObject;
import dev.cairn.stac.ExtensionUrl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The extensions that the fields of an object belong to, told by the names of the fields alone.
 *
 * @param prefixed by the fields with a prefix
 * @param plain by those without, which belong to an extension only where they are properties
 */
record OwnedFields(List<Owned> prefixed, List<Owned> plain) {

    /**
     * The first field of an extension.
     *
     * @param extension its short name
     * @param name of the field
     */
    record Owned(String extension, String name) {}

    static OwnedFields of(JsonObject object) {
        Map<String, Owned> prefixed = new LinkedHashMap<>();
        Map<String, Owned> plain = new LinkedHashMap<>();
        for (String name : object.names()) {
            Optional<String> owner = ExtensionUrl.owner(name);
            if (owner.isPresent()) {
                Owned first = new Owned(owner.get(), name);
                (name.indexOf(':') > 0 ? prefixed : plain).putIfAbsent(owner.get(), first);
            }
        }
        return new OwnedFields(new ArrayList<>(prefixed.values()), new ArrayList<>(plain.values()));
    }
}
