package dev.cairn.form.footprint;

import dev.cairn.stac.geometry.Longitudes;

import java.math.BigDecimal;
import java.util.List;

/**
 * A piece of the world between two longitudes and two latitudes, in degrees. East is never less
 * than west: across the antimeridian it lies past 180.
 */
public record MapExtent(double west, double south, double east, double north) {

    public static final MapExtent WORLD = new MapExtent(-180, -90, 180, 90);

    /** Between two corners, in whatever order. */
    public static MapExtent between(LonLat one, LonLat other) {
        return new MapExtent(
                Math.min(one.lon(), other.lon()),
                Math.min(one.lat(), other.lat()),
                Math.max(one.lon(), other.lon()),
                Math.max(one.lat(), other.lat()));
    }

    /**
     * Of a bounding box as an item holds it.
     *
     * @param sides west, south, east, north; west greater than east goes across the antimeridian
     */
    public static MapExtent of(List<BigDecimal> sides) {
        double west = sides.get(0).doubleValue();
        double east = sides.get(2).doubleValue();
        return new MapExtent(
                west,
                Math.min(sides.get(1).doubleValue(), sides.get(3).doubleValue()),
                Longitudes.unrolled(west, east),
                Math.max(sides.get(1).doubleValue(), sides.get(3).doubleValue()));
    }

    public double width() {
        return east - west;
    }

    public double height() {
        return north - south;
    }

    public LonLat centre() {
        return new LonLat((west + east) / 2, (south + north) / 2);
    }

    /** The corner or the middle of a side: -1 is west or south, 1 is east or north, 0 between. */
    public LonLat point(int horizontal, int vertical) {
        return new LonLat(
                (west + east) / 2 + horizontal * width() / 2,
                (south + north) / 2 + vertical * height() / 2);
    }

    public MapExtent shifted(double lon, double lat) {
        return new MapExtent(west + lon, south + lat, east + lon, north + lat);
    }

    /** True where all longitudes lie in it. */
    public boolean isAllAround() {
        return width() >= 360;
    }
}
