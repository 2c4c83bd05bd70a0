/**
 * Where something is: bounding boxes and their outlines, bounds and rings of GeoJSON geometries,
 * longitudes around the antimeridian. All in degrees, longitude first, as RFC 7946 has them.
 * Reading what people paste, findings and maps do not belong here.
 */
@NullMarked
package dev.cairn.stac.geometry;

import org.jspecify.annotations.NullMarked;
