/**
 * Positions, boxes, rings, bounds and the antimeridian, by RFC 7946. It knows geometries, not where
 * an item keeps them.
 */
@NullMarked
package dev.cairn.stac.geometry;

import org.jspecify.annotations.NullMarked;
