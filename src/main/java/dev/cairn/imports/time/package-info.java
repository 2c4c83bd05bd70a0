/**
 * Dates and times as people and programs write them. Moments as items write them are in
 * dev.cairn.stac.time.
 */
@NullMarked
package dev.cairn.imports.time;

import org.jspecify.annotations.NullMarked;
