package dev.cairn.stac.model;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;

import java.util.LinkedHashMap;
import java.util.Map;

/** The link that goes with a collection's id. */
public final class CollectionLinks {

    /** Where a collection lies that is kept in the item's own folder. */
    public static final String BESIDE = "./collection.json";

    private static final JsonPointer LINKS = JsonPointer.of("links");

    private CollectionLinks() {}

    /** Adds a link to a collection that lies beside the item, where there is no link. */
    public static void add(JsonEditor editor) {
        add(editor, BESIDE);
    }

    /** Adds a link to a collection at an address, where there is no link. */
    public static void add(JsonEditor editor, String href) {
        if (!StacItem.of(editor.result()).linksOf("collection").isEmpty()) {
            return;
        }
        Declarations.append(editor, LINKS, link(href));
    }

    /** A link to a collection that lies beside the item. */
    public static Map<String, Object> link() {
        return link(BESIDE);
    }

    private static Map<String, Object> link(String href) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", "collection");
        link.put("href", href);
        link.put("type", "application/json");
        return link;
    }
}
