/**
 * Moments and periods as items write them, by RFC 3339. How people write dates is read in
 * dev.cairn.imports.time.
 */
@NullMarked
package dev.cairn.stac.time;

import org.jspecify.annotations.NullMarked;
