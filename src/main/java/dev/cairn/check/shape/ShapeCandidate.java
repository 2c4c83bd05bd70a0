package dev.cairn.check.shape;

import org.jspecify.annotations.Nullable;

/**
 * A value that may be what was meant by one that a schema rejects.
 *
 * @param title of the fix that sets it
 * @param safe whether it means the same as what is there
 * @param value plain, as edits take it
 */
public record ShapeCandidate(String title, boolean safe, @Nullable Object value) {}
