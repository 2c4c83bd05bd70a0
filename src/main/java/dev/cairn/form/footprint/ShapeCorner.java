package dev.cairn.form.footprint;

/**
 * One position of a shape.
 *
 * @param part index of the part it belongs to
 * @param index of the position in the part
 */
public record ShapeCorner(int part, int index) {}
