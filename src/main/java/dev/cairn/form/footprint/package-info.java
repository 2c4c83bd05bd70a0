/**
 * A footprint on a map: what is shown, taken hold of, drawn and moved, in numbers. No pixels are
 * painted here.
 */
@NullMarked
package dev.cairn.form.footprint;

import org.jspecify.annotations.NullMarked;
