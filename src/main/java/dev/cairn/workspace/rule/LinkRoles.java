package dev.cairn.workspace.rule;

import dev.cairn.json.JsonPointer;
import dev.cairn.workspace.item.ItemLink;

import java.util.Set;

/** What the relations of links mean for what they lead to. */
final class LinkRoles {

    /** These lead up to a Collection or Catalog, which need not lie in the checkout. */
    private static final Set<String> UPWARDS = Set.of("collection", "parent", "root");

    private LinkRoles() {}

    static boolean isUpwards(ItemLink link) {
        return UPWARDS.contains(link.rel());
    }

    static boolean isSelf(ItemLink link) {
        return link.rel().equals("self");
    }

    /** Whether it says what an item was made from. */
    static boolean isDerivation(ItemLink link) {
        return link.rel().equals("derived_from");
    }

    /** The place of a link's address. */
    static JsonPointer href(ItemLink link) {
        return JsonPointer.of("links", link.index(), "href");
    }

    static JsonPointer link(ItemLink link) {
        return JsonPointer.of("links", link.index());
    }
}
