package dev.cairn.imports.footprint;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** The orders in which programs write the four sides of a box; the usual ones first. */
enum BoxOrder {
    /** GeoJSON, STAC, most programs. */
    WEST_SOUTH_EAST_NORTH(0, 1, 2, 3, "west, south, east, north"),
    /** Services that follow the axis order of EPSG:4326, Leaflet. */
    SOUTH_WEST_NORTH_EAST(1, 0, 3, 2, "south, west, north, east"),
    /** Corners upper left and lower right, as GDAL's projwin. */
    WEST_NORTH_EAST_SOUTH(0, 3, 2, 1, "west, north, east, south"),
    /** The climate data store. */
    NORTH_WEST_SOUTH_EAST(1, 2, 3, 0, "north, west, south, east"),
    /** R's raster packages, matplotlib. */
    WEST_EAST_SOUTH_NORTH(0, 2, 1, 3, "west, east, south, north"),
    SOUTH_NORTH_WEST_EAST(2, 0, 3, 1, "south, north, west, east"),
    /** WKT's envelope. */
    WEST_EAST_NORTH_SOUTH(0, 3, 1, 2, "west, east, north, south");

    private final int west;
    private final int south;
    private final int east;
    private final int north;
    private final String words;

    BoxOrder(int west, int south, int east, int north, String words) {
        this.west = west;
        this.south = south;
        this.east = east;
        this.north = north;
        this.words = words;
    }

    /** The order in words, for a note. */
    String words() {
        return words;
    }

    /**
     * The box that four numbers mean in this order; null where a latitude is past 90, or south is
     * above north.
     */
    @Nullable BoxCandidate read(List<BigDecimal> numbers) {
        var box =
                new BoxCandidate(
                        numbers.get(west),
                        numbers.get(south),
                        numbers.get(east),
                        numbers.get(north));
        return box.makesSense() ? box : null;
    }
}
