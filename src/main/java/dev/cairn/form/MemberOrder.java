package dev.cairn.form;

import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a member that a form adds comes among those that are there: in the order of a list of
 * names, whatever the order in which the fields were filled in.
 */
final class MemberOrder {

    /** The members of an item, as the STAC specification and its examples write them. */
    static final List<String> OF_ITEM =
            List.of(
                    "type",
                    "stac_version",
                    "stac_extensions",
                    "id",
                    "collection",
                    "geometry",
                    "bbox",
                    "properties",
                    "links",
                    "assets");

    private MemberOrder() {}

    /**
     * Writes a value. Where no member is yet, it is added in its order; one that the list does not
     * name comes last.
     */
    static void set(
            JsonEditor editor, JsonPointer place, @Nullable Object value, List<String> order) {
        JsonPointer parent = place.parent();
        if (parent != null
                && editor.result().get(parent) instanceof JsonObject object
                && !object.has(place.last())
                && order.contains(place.last())) {
            editor.insertMember(parent, index(object, place.last(), order), place.last(), value);
        } else {
            editor.set(place, value);
        }
    }

    /** Behind the last member that comes before it; else before the first that comes behind it. */
    private static int index(JsonObject object, String name, List<String> order) {
        int rank = order.indexOf(name);
        int first = object.count();
        for (int i = object.count() - 1; i >= 0; i--) {
            int other = order.indexOf(object.nameAt(i));
            if (other >= 0 && other < rank) {
                return i + 1;
            }
            if (other > rank) {
                first = i;
            }
        }
        return first;
    }
}
