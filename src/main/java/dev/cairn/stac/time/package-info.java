/**
 * Moments as items write them. Reading any date that people paste, and words for people, do not
 * belong here.
 */
@NullMarked
package dev.cairn.stac.time;

import org.jspecify.annotations.NullMarked;
