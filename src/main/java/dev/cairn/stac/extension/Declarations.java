package dev.cairn.stac.extension;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.StacItem;

import java.util.List;

/** Reads and changes the list of declared extensions. */
public final class Declarations {

    public static final JsonPointer LIST = JsonPointer.of("stac_extensions");

    private Declarations() {}

    /** The entry that declares an address; the list, or the item, where there is none. */
    public static JsonPointer entry(StacItem item, String url) {
        if (item.root().get("stac_extensions") instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonString text && text.value().equals(url)) {
                    return LIST.child(i);
                }
            }
            return LIST;
        }
        return JsonPointer.ROOT;
    }

    /**
     * Whether some version of an extension is declared. An address of an unusual form that holds
     * the name counts as well.
     */
    public static boolean isDeclared(StacItem item, String name) {
        if (item.declares(name)) {
            return true;
        }
        for (String url : item.extensions()) {
            if (ExtensionUrl.parse(url).isEmpty()
                    && (url.equals(name)
                            || url.contains("/" + name + "/")
                            || url.contains("/" + name + "-"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Declares an extension unless some version of it is declared; one that is not to be declared
     * any more is left out.
     */
    public static void declare(StacItem item, Extension extension, JsonEditor editor) {
        if (!isDeclared(item, extension.name())) {
            declare(editor, extension);
        }
    }

    /** Adds those addresses of an extension that are not there yet. */
    public static void declare(JsonEditor editor, Extension extension) {
        extension.addresses().forEach(url -> declare(editor, url));
    }

    /** Adds an address that is not there yet. */
    public static void declare(JsonEditor editor, String url) {
        if (!StacItem.of(editor.result()).extensions().contains(url)) {
            append(editor, LIST, url);
        }
    }

    /** Takes out an address. */
    public static void undeclare(JsonEditor editor, String url) {
        JsonPointer entry = entry(StacItem.of(editor.result()), url);
        if (entry.size() == 2) {
            editor.remove(entry);
        }
    }

    /** Takes out every address of an extension. */
    public static void undeclareAll(JsonEditor editor, String name) {
        StacItem.of(editor.result())
                .declared(name)
                .forEach(found -> undeclare(editor, found.url()));
    }

    /** Adds to a list; makes one of it where something else is. */
    public static void append(JsonEditor editor, JsonPointer list, Object value) {
        if (editor.result().get(list) instanceof JsonArray) {
            editor.add(list, value);
        } else {
            editor.set(list, List.of(value));
        }
    }
}
