package dev.cairn.stac.extension;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.PathTracker;
import dev.cairn.stac.StacItem;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of an item whose names have a prefix, found in one walk for all that ask; the geometry
 * is left out.
 */
public final class PrefixedFieldNames {

    /**
     * An object with fields whose names have the prefix of an extension.
     *
     * @param object the object itself
     * @param names of these fields, with their prefixes; each once
     * @param way leads to the object
     */
    public record Holder(JsonObject object, List<String> names, PathTracker way) {

        /** Where the object stands. */
        public JsonPointer place() {
            return way.end();
        }
    }

    private final JsonObject root;
    private final List<Holder> holders = new ArrayList<>();

    private PrefixedFieldNames(StacItem item) {
        this.root = item.root();
        visit(root, PathTracker.START);
    }

    public static PrefixedFieldNames of(StacItem item) {
        return new PrefixedFieldNames(item);
    }

    /** All objects with such fields; an object comes before those in it. */
    public List<Holder> holders() {
        return holders;
    }

    /**
     * Whether there is a field of that name anywhere. It looks through the whole item: few items
     * are asked, and keeping all names would cost each of them.
     */
    public boolean has(String name) {
        return has(root, name);
    }

    private boolean has(JsonObject object, String name) {
        if (object.has(name)) {
            return true;
        }
        for (int i = 0; i < object.size(); i++) {
            if (!isGeometry(object, i) && holds(object.valueAt(i), name)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(JsonValue value, String name) {
        if (value instanceof JsonObject object) {
            return has(object, name);
        }
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (holds(array.get(i), name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void visit(JsonObject object, PathTracker way) {
        List<String> names = object.prefixedNames();
        if (!names.isEmpty()) {
            holders.add(new Holder(object, names, way));
        }
        for (int i = 0; i < object.size(); i++) {
            JsonValue value = object.valueAt(i);
            if (value instanceof JsonObject inner && !isGeometry(object, i)) {
                visit(inner, way.to(object.nameAt(i)));
            } else if (value instanceof JsonArray array && !isGeometry(object, i)) {
                visit(array, way.to(object.nameAt(i)));
            }
        }
    }

    private void visit(JsonArray array, PathTracker way) {
        for (int i = 0; i < array.size(); i++) {
            JsonValue element = array.get(i);
            if (element instanceof JsonObject inner) {
                visit(inner, way.to(i));
            } else if (element instanceof JsonArray inner) {
                visit(inner, way.to(i));
            }
        }
    }

    private boolean isGeometry(JsonObject object, int index) {
        return object == root && object.nameAt(index).equals("geometry");
    }
}
