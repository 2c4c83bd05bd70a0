/** Footprints as people paste them: GeoJSON, WKT, boxes, corners. */
@NullMarked
package dev.cairn.imports.footprint;

import org.jspecify.annotations.NullMarked;
