/** The map that a footprint is drawn on. */
@NullMarked
package dev.cairn.ui.map;

import org.jspecify.annotations.NullMarked;
