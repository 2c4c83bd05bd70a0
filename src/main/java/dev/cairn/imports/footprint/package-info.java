/**
 * Footprints as people paste them: GeoJSON, WKT, boxes, corners. Boxes, rings and the antimeridian
 * are known to dev.cairn.stac.geometry.
 */
@NullMarked
package dev.cairn.imports.footprint;

import org.jspecify.annotations.NullMarked;
