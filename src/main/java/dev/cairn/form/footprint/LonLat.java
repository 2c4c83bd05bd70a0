package dev.cairn.form.footprint;

/**
 * A place on Earth in degrees. Where a line is followed around the world, the longitude goes on
 * past 180 instead of starting again at -180.
 */
public record LonLat(double lon, double lat) {

    /** The same place so many times around the world. */
    public LonLat turned(int times) {
        return new LonLat(lon + 360.0 * times, lat);
    }

    /** The same place, by the way around the world that lies nearest to a longitude. */
    public LonLat near(double longitude) {
        return turned((int) Math.rint((longitude - lon) / 360));
    }
}
