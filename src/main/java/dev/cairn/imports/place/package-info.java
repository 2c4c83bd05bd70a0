/** Pasted GeoJSON, WKT and boxes become the geometry and bbox of an item. */
@NullMarked
package dev.cairn.imports.place;

import org.jspecify.annotations.NullMarked;
