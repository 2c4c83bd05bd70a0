package dev.cairn.ui.window;

import dev.cairn.stac.PublicationStatus;

import org.jspecify.annotations.Nullable;

/** What the service does with an item of a status, in words. */
final class StatusWords {

    private static final String SUFFIX = ":published";

    private StatusWords() {}

    /**
     * @param catalogue the catalogue that the branch of its checkout stands for; null where that is
     *     not known
     * @param collection the item's target collection, as it names it; null where it names none
     */
    static String of(
            PublicationStatus status, @Nullable String catalogue, @Nullable String collection) {
        String where = catalogue == null ? "its catalogue" : "the " + catalogue;
        String target =
                collection == null || collection.isBlank()
                        ? ""
                        : ", collection " + target(collection);
        return switch (status) {
            case DRAFT -> "The service ignores a draft.";
            case PUBLISHED -> "Once pushed, the service registers it in " + where + target + ".";
            case UNPUBLISHED -> "Once pushed, the service takes it out of " + where + target + ".";
            case UNKNOWN -> "The service does not know this status and ignores it.";
        };
    }

    /** The collection that the service files an item in, which it names after the item's own. */
    static String target(String collection) {
        return collection.endsWith(SUFFIX) ? collection : collection + SUFFIX;
    }

    /** The switch's own word. */
    static String label(PublicationStatus status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Published";
            case UNPUBLISHED -> "Unpublished";
            case UNKNOWN -> "Unknown";
        };
    }
}
