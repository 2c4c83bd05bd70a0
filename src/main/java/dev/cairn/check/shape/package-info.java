/**
 * Values of the right meaning in another shape: how each kind is turned into what the schemas ask
 * for at a place.
 */
@NullMarked
package dev.cairn.check.shape;

import org.jspecify.annotations.NullMarked;
