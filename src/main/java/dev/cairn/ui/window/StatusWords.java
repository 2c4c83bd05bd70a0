package dev.cairn.ui.window;

import dev.cairn.stac.Status;

import org.jspecify.annotations.Nullable;

/** What the service does with an item of a status, in words. */
final class StatusWords {

    private StatusWords() {}

    /**
     * @param catalogue the catalogue that the branch of its checkout stands for; null where that is
     *     not known
     */
    static String of(Status status, @Nullable String catalogue) {
        String where = catalogue == null ? "its catalogue" : "the " + catalogue;
        return switch (status) {
            case DRAFT -> "The service ignores a draft.";
            case PUBLISHED -> "Once pushed, the service registers it in " + where + ".";
            case UNPUBLISHED -> "Once pushed, the service takes it out of " + where + ".";
            case UNKNOWN -> "The service does not know this status and ignores it.";
        };
    }

    /** The switch's own word. */
    static String label(Status status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Published";
            case UNPUBLISHED -> "Unpublished";
            case UNKNOWN -> "Unknown";
        };
    }
}
