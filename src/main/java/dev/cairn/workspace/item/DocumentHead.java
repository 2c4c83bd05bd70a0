package dev.cairn.workspace.item;

import dev.cairn.stac.ItemKind;
import dev.cairn.stac.PublicationStatus;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is kept of a file: enough to list, find and relate it. Its text is not kept.
 *
 * @param document what it is
 * @param id null where there is none
 * @param title null where there is none
 * @param collection the id of the Collection that an item names; null where it names none
 * @param version null where there is none
 * @param kind what an item describes
 * @param status what the service does with an item
 * @param words title, id, description, keywords, contacts and bands in small letters, for a search
 * @param links that lead to a path, in their order
 * @param assets that lie at a path
 * @param bbox west, south, east, north (six numbers with elevations); null where there is none
 * @param times of an item
 * @param split what {@code ml-aoi:split} says; null where it says nothing
 * @param area the footprint of an item with a split; null for others
 * @param extent of a Collection
 */
public record DocumentHead(
        DocumentKind document,
        @Nullable String id,
        @Nullable String title,
        @Nullable String collection,
        @Nullable String version,
        ItemKind kind,
        PublicationStatus status,
        String words,
        List<ItemLink> links,
        List<AssetHref> assets,
        double @Nullable [] bbox,
        ItemTimes times,
        @Nullable String split,
        @Nullable PolygonArea area,
        CollectionExtent extent) {

    /** Of a file that is neither an item nor a Collection nor a Catalog. */
    public static final DocumentHead OTHER =
            new DocumentHead(
                    DocumentKind.OTHER,
                    null,
                    null,
                    null,
                    null,
                    ItemKind.NOT_AN_ITEM,
                    PublicationStatus.DRAFT,
                    "",
                    List.of(),
                    List.of(),
                    null,
                    ItemTimes.NONE,
                    null,
                    null,
                    CollectionExtent.NONE);

    /** Whether it is a STAC Item. */
    public boolean isItem() {
        return document == DocumentKind.ITEM;
    }
}
