package dev.cairn.json;

/**
 * A text that was read.
 *
 * @param root its one value
 * @param start where the value begins
 * @param lines where its lines begin
 * @param depth how many objects and arrays are nested at most
 */
public record ParsedTree(TreeNode root, int start, LineIndex lines, int depth) {}
