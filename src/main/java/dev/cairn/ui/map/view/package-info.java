/** The world map on the screen: drawing, pointer, keys, and the bar above it. */
@NullMarked
package dev.cairn.ui.map.view;

import org.jspecify.annotations.NullMarked;
