package dev.cairn.form.footprint;

/**
 * What a map shows of the world, in the plain projection (a degree is equally long everywhere).
 * East and west the world goes on without end; north and south it ends at the poles.
 *
 * @param lon longitude of the middle, from -180 up to, but without, 180
 * @param lat latitude of the middle
 * @param scale pixels for each degree
 * @param width of the map in pixels
 * @param height of the map in pixels
 */
public record MapViewport(double lon, double lat, double scale, double width, double height) {

    /** About half a metre for each pixel. */
    private static final double FINEST = 200_000;

    /** A point alone is shown in a piece of the world of this many degrees. */
    private static final double LEAST_SPAN = 0.02;

    public MapViewport {
        width = Math.max(1, width);
        height = Math.max(1, height);
        scale = Math.clamp(scale, coarsest(width, height), FINEST);
        lon = lon - 360 * Math.floor((lon + 180) / 360);
        double room = Math.max(0, 90 - height / 2 / scale);
        lat = Math.clamp(lat, -room, room);
    }

    /** The whole world. */
    public static MapViewport world(double width, double height) {
        return new MapViewport(0, 0, 0, width, height);
    }

    /** All of the world fits into the map. */
    private static double coarsest(double width, double height) {
        return Math.min(width / 360, height / 180);
    }

    public double x(double longitude) {
        return (longitude - lon) * scale + width / 2;
    }

    public double y(double latitude) {
        return (lat - latitude) * scale + height / 2;
    }

    /** The longitude at a pixel, which may lie past 180 or before -180. */
    public double lonAt(double x) {
        return lon + (x - width / 2) / scale;
    }

    /** The latitude at a pixel, no farther than the poles. */
    public double latAt(double y) {
        return Math.clamp(lat - (y - height / 2) / scale, -90, 90);
    }

    public LonLat at(double x, double y) {
        return new LonLat(lonAt(x), latAt(y));
    }

    /** The ground moves by so many pixels. */
    public MapViewport panned(double x, double y) {
        return new MapViewport(lon - x / scale, lat + y / scale, scale, width, height);
    }

    /** Larger by a factor, around the place at a pixel. */
    public MapViewport zoomed(double factor, double x, double y) {
        double now = Math.clamp(scale * factor, coarsest(width, height), FINEST);
        return new MapViewport(
                lonAt(x) - (x - width / 2) / now,
                lat - (y - height / 2) / scale + (y - height / 2) / now,
                now,
                width,
                height);
    }

    /** The same middle and scale in a map of another size; the whole world stays whole. */
    public MapViewport resized(double newWidth, double newHeight) {
        boolean whole = scale <= coarsest(width, height) * 1.0001;
        return new MapViewport(lon, lat, whole ? 0 : scale, newWidth, newHeight);
    }

    /**
     * Shows a piece of the world.
     *
     * @param share how much of the map it takes up, up to 1
     * @param leastSpan degrees that the map shows at least
     */
    public MapViewport showing(MapExtent extent, double share, double leastSpan) {
        double wide = Math.max(extent.width() / share, leastSpan);
        double high = Math.max(extent.height() / share, leastSpan / 2);
        LonLat middle = extent.centre();
        return new MapViewport(
                middle.lon(), middle.lat(), Math.min(width / wide, height / high), width, height);
    }

    /** Shows a piece of the world as large as it fits. */
    public MapViewport fitted(MapExtent extent) {
        return showing(extent, 0.8, LEAST_SPAN);
    }

    /** Whether all of it is in sight, and not too small to be seen. */
    public boolean shows(MapExtent extent) {
        MapExtent seen = seen();
        int turn = (int) Math.rint((lon - extent.centre().lon()) / 360);
        MapExtent there = extent.shifted(360.0 * turn, 0);
        boolean inside =
                extent.isAllAround()
                        ? seen.width() >= 360
                        : there.west() >= seen.west() && there.east() <= seen.east();
        boolean seenAtAll =
                Math.max(extent.width(), extent.height()) * scale >= 12
                        || extent.width() + extent.height() == 0;
        return inside
                && there.south() >= seen.south() - 1e-9
                && there.north() <= seen.north() + 1e-9
                && seenAtAll;
    }

    /** The piece of the world in the map. */
    public MapExtent seen() {
        return new MapExtent(
                lonAt(0), lat - height / 2 / scale, lonAt(width), lat + height / 2 / scale);
    }

    /** How often something has to be turned around the world to be first seen from the west. */
    public int firstTurn(double east) {
        return (int) Math.ceil((lonAt(0) - east) / 360);
    }

    /** How often something has to be turned around the world to be last seen in the east. */
    public int lastTurn(double west) {
        return (int) Math.floor((lonAt(width) - west) / 360);
    }

    /** How many decimals a place needs that was pointed at. */
    public int digits() {
        return DegreeFormat.digits(scale);
    }
}
