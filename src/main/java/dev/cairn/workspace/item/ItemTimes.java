package dev.cairn.workspace.item;

import org.jspecify.annotations.Nullable;

/**
 * The times of an item as they are written, each null where it is missing or null.
 *
 * @param datetime one moment
 * @param start of a period
 * @param end of a period
 */
public record ItemTimes(@Nullable String datetime, @Nullable String start, @Nullable String end) {

    /** Of an item that says nothing of its time. */
    public static final ItemTimes NONE = new ItemTimes(null, null, null);
}
