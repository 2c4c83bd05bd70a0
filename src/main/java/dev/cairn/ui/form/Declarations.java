package dev.cairn.ui.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which extensions an item has to declare for its fields: the first field of an extension declares
 * it in the same step, the last one that goes leaves a declaration that can be taken back.
 */
public final class Declarations {

    private static final Pointer LIST = Pointer.of("stac_extensions");
    private static final List<String> VERSION_LINKS =
            List.of("predecessor-version", "successor-version", "latest-version");

    private Declarations() {}

    /** Adds an extension to the list unless some version of it is there. */
    public static void declare(Item item, String name, JsonEditor editor) {
        Optional<String> address = ExtensionUrl.recommended(name);
        if (address.isEmpty() || item.declares(name)) {
            return;
        }
        editor.add(LIST, address.get());
        if (address.get().equals(ExtensionUrl.MLM)) {
            // The published schema of mlm 1.3.0 asks for its other address, the service for this
            // one.
            editor.add(LIST, ExtensionUrl.MLM_CRIM);
        }
    }

    /** Declares the extensions that a field belongs to, by the names on its path. */
    static void declareFor(Item item, Pointer field, JsonEditor editor) {
        owner(field).ifPresent(name -> declare(item, name, editor));
    }

    /**
     * The extensions that a change left without a field, though they are still declared.
     *
     * @param field what was changed; only where something of it is gone, an extension can be left
     */
    static List<String> leftover(Item before, Item after, Pointer field) {
        JsonValue was = before.text().get(field);
        if (was == null || !shrank(was, after.text().get(field))) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        owner(field).ifPresent(names::add);
        field.tokens().stream()
                .filter(token -> token.indexOf(':') > 0)
                .forEach(token -> ExtensionUrl.owner(token).ifPresent(names::add));
        collect(was, names);
        return names.stream().filter(name -> isUnused(after, name)).toList();
    }

    /** Whether an extension is declared and no field of it is left. */
    static boolean isUnused(Item item, String name) {
        return item.declares(name) && !uses(item, name);
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

    /** The owners of all names with a prefix in the value. */
    private static void collect(JsonValue value, Set<String> names) {
        switch (value) {
            case JsonObject object ->
                    object.members()
                            .forEach(
                                    member -> {
                                        if (member.name().indexOf(':') > 0) {
                                            ExtensionUrl.owner(member.name()).ifPresent(names::add);
                                        }
                                        collect(member.value(), names);
                                    });
            case JsonArray array -> array.elements().forEach(element -> collect(element, names));
            default -> {}
        }
    }

    /** Takes every address of the extension out of the list. */
    static void undeclare(Item item, String name, JsonEditor editor) {
        if (!(item.root().get("stac_extensions") instanceof JsonArray list)) {
            return;
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i) instanceof JsonString entry
                    && ExtensionUrl.parse(entry.value())
                            .filter(address -> address.name().equals(name))
                            .isPresent()) {
                editor.remove(LIST.child(i));
            }
        }
    }

    /**
     * The extension that settles what a field of the item, its properties, an asset or a link
     * means. What lies deeper belongs to the field it lies in.
     */
    private static Optional<String> owner(Pointer field) {
        List<String> tokens = field.tokens();
        int depth =
                tokens.isEmpty()
                        ? 0
                        : switch (tokens.getFirst()) {
                            case "properties" -> 1;
                            case "assets", "links" -> 2;
                            default -> 0;
                        };
        if (tokens.size() <= depth) {
            return Optional.empty();
        }
        String name = tokens.get(depth);
        boolean bare = name.indexOf(':') < 0;
        return bare && depth != 1 ? Optional.empty() : ExtensionUrl.owner(name);
    }

    private static boolean uses(Item item, String name) {
        boolean inProperties =
                item.properties().names().stream().anyMatch(member -> isOf(member, name));
        return inProperties
                || mentions(item.assets(), name)
                || mentions(item.links(), name)
                || nested(item, name)
                || name.equals("version") && hasVersionLinks(item);
    }

    /** The relations of the version extension have no prefix. */
    private static boolean hasVersionLinks(Item item) {
        return VERSION_LINKS.stream().anyMatch(rel -> !item.linksOf(rel).isEmpty());
    }

    private static boolean nested(Item item, String name) {
        return item.properties().members().stream()
                .anyMatch(member -> mentions(member.value(), name));
    }

    private static boolean isOf(String member, String name) {
        return ExtensionUrl.owner(member).filter(name::equals).isPresent();
    }

    private static boolean mentions(JsonValue value, String name) {
        return switch (value) {
            case JsonObject object ->
                    object.members().stream()
                            .anyMatch(
                                    member ->
                                            member.name().indexOf(':') > 0
                                                            && isOf(member.name(), name)
                                                    || mentions(member.value(), name));
            case JsonArray array ->
                    array.elements().stream().anyMatch(element -> mentions(element, name));
            case JsonString string -> string.value().indexOf(':') > 0 && isOf(string.value(), name);
            default -> false;
        };
    }
}
