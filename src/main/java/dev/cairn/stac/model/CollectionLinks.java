package dev.cairn.stac.model;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;

import java.util.LinkedHashMap;
import java.util.Map;

/** The link that goes with a collection's id. */
public final class CollectionLinks {

    private static final JsonPointer LINKS = JsonPointer.of("links");

    private CollectionLinks() {}

    /** Adds the link where there is none. */
    public static void add(JsonEditor editor) {
        if (!StacItem.of(editor.result()).linksOf("collection").isEmpty()) {
            return;
        }
        Declarations.append(editor, LINKS, link());
    }

    /** A link to a collection that lies beside the item. */
    public static Map<String, Object> link() {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", "collection");
        link.put("href", "./collection.json");
        link.put("type", "application/json");
        return link;
    }
}
