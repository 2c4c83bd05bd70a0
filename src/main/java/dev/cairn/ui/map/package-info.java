/** A world map to draw and change footprints on: what it shows and does, without a window. */
@NullMarked
package dev.cairn.ui.map;

import org.jspecify.annotations.NullMarked;
