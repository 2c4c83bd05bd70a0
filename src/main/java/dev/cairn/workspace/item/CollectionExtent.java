package dev.cairn.workspace.item;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a Collection says of all its items.
 *
 * @param boxes its bounding boxes; the first one covers the others
 * @param intervals its periods, each of a start and an end, null for an open one
 * @param summarised whether it has summaries
 */
public record CollectionExtent(
        List<double[]> boxes, List<@Nullable String[]> intervals, boolean summarised) {

    /** Of what is no Collection. */
    public static final CollectionExtent NONE = new CollectionExtent(List.of(), List.of(), false);
}
