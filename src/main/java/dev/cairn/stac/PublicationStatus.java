package dev.cairn.stac;

import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the service does with an item, told by {@code properties.status}. */
public enum PublicationStatus {
    /** There is no status: the service ignores the item. */
    DRAFT,
    /** {@code publish} or {@code published}: the service registers the item. */
    PUBLISHED,
    /**
     * {@code unpublish} or {@code unpublished}: the service takes the item out of its catalogue.
     */
    UNPUBLISHED,
    /** Anything else, which the service does not know. */
    UNKNOWN;

    /** The words the service knows, each meaning followed by its other spelling. */
    public static final List<String> WORDS =
            List.of("published", "publish", "unpublished", "unpublish");

    /**
     * @param value what stands at {@code properties.status}; null where nothing does
     */
    public static PublicationStatus of(@Nullable JsonValue value) {
        if (value == null) {
            return DRAFT;
        }
        if (!(value instanceof JsonString text)) {
            return UNKNOWN;
        }
        return switch (text.value()) {
            case "publish", "published" -> PUBLISHED;
            case "unpublish", "unpublished" -> UNPUBLISHED;
            default -> UNKNOWN;
        };
    }
}
