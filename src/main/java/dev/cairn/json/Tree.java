package dev.cairn.json;

import java.util.List;

/**
 * A text that was read.
 *
 * @param root its one value
 * @param start where the value begins
 * @param lines where its lines begin
 * @param doubtful the shapes of objects of which it is not known that no name stands in them twice
 * @param depth how many objects and arrays are nested at most
 */
record Tree(Node root, int start, Lines lines, List<Shape> doubtful, int depth) {}
