package dev.cairn.json;

/**
 * A place in a text as people count it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record TextPosition(int line, int column) {}
