package dev.cairn.workspace.rule;

import dev.cairn.json.JsonPointer;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.ExtensionUrl;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.extension.Declarations;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Links that are written into items and Collections. */
public final class ItemLinks {

    private static final JsonPointer LINKS = JsonPointer.of("links");
    private static final String ITEM_TYPE = "application/geo+json";

    private ItemLinks() {}

    /** Adds a link between versions, and declares the extension that knows its relation. */
    public static void addVersion(JsonEditor editor, String rel, String href) {
        add(editor, rel, href, null);
        if (!StacItem.of(editor.result()).declares("version")) {
            Declarations.declare(editor, ExtensionUrl.VERSION);
        }
    }

    /** Sets where the first link between versions of a relation leads; adds one where none is. */
    public static void setVersion(JsonEditor editor, String rel, String href) {
        var links = StacItem.of(editor.result()).linksOf(rel);
        if (links.isEmpty()) {
            addVersion(editor, rel, href);
        } else {
            editor.set(links.getFirst().child("href"), href);
        }
    }

    /** Adds a link to an item. */
    public static void add(JsonEditor editor, String rel, String href, @Nullable String title) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", rel);
        link.put("href", href);
        link.put("type", ITEM_TYPE);
        if (title != null) {
            link.put("title", title);
        }
        Declarations.append(editor, LINKS, link);
    }
}
