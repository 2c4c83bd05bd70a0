package dev.cairn.imports.footprint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Where something is, as an item holds it.
 *
 * @param title in a few words, so that one of several can be chosen
 * @param geometry GeoJSON in longitude and latitude, rings closed and wound as RFC 7946 wants
 * @param bbox four numbers, or six with elevations; west is greater than east across the
 *     antimeridian
 */
public record ImportedPlace(String title, Map<String, Object> geometry, List<BigDecimal> bbox) {
    public ImportedPlace {
        bbox = List.copyOf(bbox);
    }
}
