/**
 * The map that a footprint is drawn on. What is shown and what a drag does is decided in
 * dev.cairn.form.footprint.
 */
@NullMarked
package dev.cairn.ui.map;

import org.jspecify.annotations.NullMarked;
