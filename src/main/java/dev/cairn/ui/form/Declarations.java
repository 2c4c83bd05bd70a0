package dev.cairn.ui.form;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.Item;

import java.util.List;
import java.util.Optional;

/**
 * Which extensions an item has to declare for its fields: the first field of an extension declares
 * it in the same step, the last one that goes leaves a declaration that can be taken back.
 */
public final class Declarations {

    private static final Pointer LIST = Pointer.of("stac_extensions");

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
     * The extension whose last field was removed with the given one; empty where others are left.
     */
    static Optional<String> leftover(Item item, Pointer field) {
        return owner(field).filter(item::declares).filter(name -> !uses(item, name));
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
                || nested(item, name);
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
