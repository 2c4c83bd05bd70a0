package dev.cairn.check.rule;

import dev.cairn.check.CheckedItem;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of an item whose names have a prefix, found in one walk for all rules that ask; the
 * geometry is left out.
 */
public final class FieldNames {

    /**
     * A field whose name has the prefix of an extension.
     *
     * @param name with the prefix
     * @param holder the object that it stands in
     * @param way leads to the holder
     */
    public record Prefixed(String name, JsonObject holder, Way way) {

        /** The place of the object that it stands in. */
        public Pointer place() {
            return way.end();
        }
    }

    private final JsonObject root;
    private final List<Prefixed> prefixed = new ArrayList<>();

    private FieldNames(CheckedItem item) {
        this.root = item.item().root();
        visit(root, Way.START);
    }

    /** The names of the item that is checked. */
    public static FieldNames of(CheckedItem item) {
        return item.shared().get(FieldNames.class, item, FieldNames::new);
    }

    /** Those of an object before those of the objects in it; each once for an object. */
    public List<Prefixed> prefixed() {
        return prefixed;
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

    private void visit(JsonObject object, Way way) {
        List<String> names = object.prefixedNames();
        for (int i = 0; i < names.size(); i++) {
            prefixed.add(new Prefixed(names.get(i), object, way));
        }
        for (int i = 0; i < object.size(); i++) {
            JsonValue value = object.valueAt(i);
            if (leadsOn(value) && !isGeometry(object, i)) {
                step(value, way.to(object.nameAt(i)));
            }
        }
    }

    private void step(JsonValue value, Way way) {
        if (value instanceof JsonObject inner) {
            visit(inner, way);
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (leadsOn(array.get(i))) {
                    step(array.get(i), way.to(i));
                }
            }
        }
    }

    /** Whether there may be fields inside: most lists are of numbers or texts. */
    private static boolean leadsOn(JsonValue value) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                JsonValue element = array.get(i);
                if (element instanceof JsonObject || element instanceof JsonArray) {
                    return true;
                }
            }
            return false;
        }
        return value instanceof JsonObject;
    }

    private boolean isGeometry(JsonObject object, int index) {
        return object == root && object.nameAt(index).equals("geometry");
    }
}
