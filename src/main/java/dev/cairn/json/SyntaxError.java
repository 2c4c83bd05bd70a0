package dev.cairn.json;

/**
 * The first thing in a text that keeps it from being JSON.
 *
 * @param offset where it was noticed, in UTF-16 units
 * @param span what to underline; may be empty at the end of the text
 * @param position line and column of the offset
 * @param message one sentence for the user
 */
public record SyntaxError(int offset, TextSpan span, TextPosition position, String message) {}
