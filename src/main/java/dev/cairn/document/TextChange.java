package dev.cairn.document;

import dev.cairn.json.TextEdit;

import java.util.List;

/**
 * The text changed.
 *
 * @param revision of the text after it
 * @param edits that lead there from the text before, each to be applied to what the one before left
 * @param origin who did it: the origin of the {@link UserEdit}, or an {@link ChangeOrigin}
 */
public record TextChange(long revision, List<TextEdit> edits, Object origin) {}
