package dev.cairn.check.rule;

import dev.cairn.check.CheckedItem;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of all fields of an item, found in one walk for all rules that ask; the geometry is
 * left out.
 */
public final class FieldNames {

    /**
     * A field whose name has the prefix of an extension.
     *
     * @param name with the prefix
     * @param holder the object that it stands in
     * @param way the tokens that lead to the holder
     */
    public record Prefixed(String name, JsonObject holder, List<String> way) {

        /** The place of the object that it stands in. */
        public Pointer place() {
            return new Pointer(way);
        }
    }

    private final List<Prefixed> prefixed = new ArrayList<>();
    private final Set<String> all = new HashSet<>();

    private FieldNames(Item item) {
        List<String> way = new ArrayList<>();
        visit(item.root(), way);
    }

    /** The names of the item that is checked. */
    public static FieldNames of(CheckedItem item) {
        return item.shared().get(FieldNames.class, () -> new FieldNames(item.item()));
    }

    /** Those of an object before those of the objects in it; each once for an object. */
    public List<Prefixed> prefixed() {
        return prefixed;
    }

    /** Whether there is a field of that name anywhere. */
    public boolean has(String name) {
        return all.contains(name);
    }

    private void visit(JsonObject object, List<String> way) {
        List<String> place = null;
        for (int i = 0; i < object.size(); i++) {
            String name = object.nameAt(i);
            all.add(name);
            if (name.indexOf(':') > 0 && isFirst(object, name, i)) {
                place = place == null ? List.copyOf(way) : place;
                prefixed.add(new Prefixed(name, object, place));
            }
        }
        for (int i = 0; i < object.size(); i++) {
            if (!(way.isEmpty() && object.nameAt(i).equals("geometry"))) {
                step(object, i, way);
            }
        }
    }

    private void step(JsonObject object, int index, List<String> way) {
        switch (object.valueAt(index)) {
            case JsonObject inner -> {
                way.addLast(object.nameAt(index));
                visit(inner, way);
                way.removeLast();
            }
            case JsonArray array -> {
                way.addLast(object.nameAt(index));
                step(array, way);
                way.removeLast();
            }
            default -> {}
        }
    }

    private void step(JsonArray array, List<String> way) {
        for (int i = 0; i < array.size(); i++) {
            JsonValue element = array.get(i);
            if (element instanceof JsonObject || element instanceof JsonArray) {
                way.addLast(Integer.toString(i));
                if (element instanceof JsonObject inner) {
                    visit(inner, way);
                } else if (element instanceof JsonArray inner) {
                    step(inner, way);
                }
                way.removeLast();
            }
        }
    }

    private static boolean isFirst(JsonObject object, String name, int index) {
        for (int i = 0; i < index; i++) {
            if (object.nameAt(i).equals(name)) {
                return false;
            }
        }
        return true;
    }
}
