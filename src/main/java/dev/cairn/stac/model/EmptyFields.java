package dev.cairn.stac.model;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.StacItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fields of an item that are there and say nothing. */
public final class EmptyFields {

    /**
     * Fields in which an empty value says something: an input without bands, an item without links,
     * extensions or assets, a variable without dimensions.
     */
    private static final Set<String> MEANT =
            Set.of("bands", "links", "stac_extensions", "assets", "dimensions");

    private final List<JsonPointer> found = new ArrayList<>();

    private EmptyFields() {}

    /** The places of all such fields, in the order of the text; the geometry is left out. */
    public static List<JsonPointer> of(StacItem item) {
        EmptyFields fields = new EmptyFields();
        fields.visit(item.root(), JsonPointer.ROOT);
        return fields.found;
    }

    /** A blank text, a list without entries, or a group without fields. */
    public static boolean isEmpty(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.value().isBlank();
            case JsonArray list -> list.isEmpty();
            case JsonObject group -> group.isEmpty();
            default -> false;
        };
    }

    private void visit(JsonObject object, JsonPointer place) {
        for (int i = 0; i < object.size(); i++) {
            String name = object.nameAt(i);
            JsonValue value = object.valueAt(i);
            if (place.isRoot() && name.equals("geometry")) {
                continue;
            }
            if (isEmpty(value)) {
                if (!MEANT.contains(name)) {
                    found.add(place.child(name));
                }
            } else if (value instanceof JsonObject inner) {
                visit(inner, place.child(name));
            } else if (value instanceof JsonArray list) {
                visit(list, place, name);
            }
        }
    }

    private void visit(JsonArray list, JsonPointer holder, String name) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonObject inner) {
                visit(inner, holder.child(name).child(i));
            }
        }
    }
}
