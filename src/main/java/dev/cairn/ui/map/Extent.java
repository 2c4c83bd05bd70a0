package dev.cairn.ui.map;

import java.math.BigDecimal;
import java.util.List;

/**
 * A piece of the world between two longitudes and two latitudes, in degrees. East is never less
 * than west: across the antimeridian it lies past 180.
 */
public record Extent(double west, double south, double east, double north) {

    public static final Extent WORLD = new Extent(-180, -90, 180, 90);

    /** Between two corners, in whatever order. */
    public static Extent between(LonLat one, LonLat other) {
        return new Extent(
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
    public static Extent of(List<BigDecimal> sides) {
        double west = sides.get(0).doubleValue();
        double east = sides.get(2).doubleValue();
        return new Extent(
                west,
                Math.min(sides.get(1).doubleValue(), sides.get(3).doubleValue()),
                east < west ? east + 360 : east,
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

    public Extent shifted(double lon, double lat) {
        return new Extent(west + lon, south + lat, east + lon, north + lat);
    }

    /** True where all longitudes lie in it. */
    public boolean isAllAround() {
        return width() >= 360;
    }
}
