package dev.cairn.ui.map;

/**
 * One position of a shape.
 *
 * @param part index of the part it belongs to
 * @param index of the position in the part
 */
public record Corner(int part, int index) {}
