package dev.cairn.check.rule;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonString;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Item;

import java.util.List;

/** Reads and changes the list of declared extensions. */
public final class Extensions {

    public static final Pointer LIST = Pointer.of("stac_extensions");

    private Extensions() {}

    /** The entry that declares an address; the list, or the item, where there is none. */
    public static Pointer entry(Item item, String url) {
        if (item.root().get("stac_extensions") instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonString text && text.value().equals(url)) {
                    return LIST.child(i);
                }
            }
            return LIST;
        }
        return Pointer.ROOT;
    }

    /** Adds an address that is not there yet. */
    public static void declare(JsonEditor editor, String url) {
        if (!Item.of(editor.result()).extensions().contains(url)) {
            append(editor, LIST, url);
        }
    }

    /** Takes out an address. */
    public static void undeclare(JsonEditor editor, String url) {
        Pointer entry = entry(Item.of(editor.result()), url);
        if (entry.size() == 2) {
            editor.remove(entry);
        }
    }

    /** Adds to a list; makes one of it where something else is. */
    public static void append(JsonEditor editor, Pointer list, Object value) {
        if (editor.result().get(list) instanceof JsonArray) {
            editor.add(list, value);
        } else {
            editor.set(list, List.of(value));
        }
    }
}
