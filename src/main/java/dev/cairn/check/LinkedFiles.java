package dev.cairn.check;

import java.util.List;
import java.util.Optional;

/**
 * What files around an item say that it leads to, or could lead to. Each question may look at the
 * disk, so it is asked where it matters alone.
 */
public interface LinkedFiles {

    /** For an item of which no file is known: nothing lies around it. */
    LinkedFiles NONE =
            new LinkedFiles() {
                @Override
                public Optional<Boolean> isThere(String href) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> collectionId(String href) {
                    return Optional.empty();
                }

                @Override
                public List<Collection> collections() {
                    return List.of();
                }
            };

    /**
     * A file beside the item, or in a folder above it, that holds a Collection.
     *
     * @param href its address, seen from the item
     * @param id of the Collection
     */
    record Collection(String href, String id) {}

    /** Whether there is a file at a relative address; empty where nobody can tell. */
    Optional<Boolean> isThere(String href);

    /** The id of the Collection in the file at a relative address. */
    Optional<String> collectionId(String href);

    /** The Collections beside the item and in the folders above it, the nearest first. */
    List<Collection> collections();
}
