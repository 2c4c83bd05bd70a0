package dev.cairn.form.footprint;

/**
 * Positions in a row, and the piece of the world that they lie in. The arrays belong to the line
 * and are not changed.
 */
public record PositionLine(double[] lons, double[] lats, MapExtent extent) {

    static PositionLine of(double[] lons, double[] lats) {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lons.length; i++) {
            west = Math.min(west, lons[i]);
            east = Math.max(east, lons[i]);
            south = Math.min(south, lats[i]);
            north = Math.max(north, lats[i]);
        }
        return new PositionLine(lons, lats, new MapExtent(west, south, east, north));
    }

    /** The outline of a box, from its south-west corner counterclockwise and back. */
    static PositionLine of(MapExtent box) {
        return of(
                new double[] {box.west(), box.east(), box.east(), box.west(), box.west()},
                new double[] {box.south(), box.south(), box.north(), box.north(), box.south()});
    }

    public int size() {
        return lons.length;
    }

    public LonLat at(int index) {
        return new LonLat(lons[index], lats[index]);
    }

    /** Whether the last position is the first again. */
    public boolean isClosed() {
        int last = lons.length - 1;
        return last > 0 && lons[0] == lons[last] && lats[0] == lats[last];
    }

    PositionLine moved(double lon, double lat) {
        double[] x = lons.clone();
        double[] y = lats.clone();
        for (int i = 0; i < x.length; i++) {
            x[i] += lon;
            y[i] += lat;
        }
        return new PositionLine(x, y, extent.shifted(lon, lat));
    }

    /** One position elsewhere; the one that closes a ring goes with the first. */
    PositionLine with(int index, LonLat at) {
        double[] x = lons.clone();
        double[] y = lats.clone();
        boolean seam = isClosed() && (index == 0 || index == x.length - 1);
        x[index] = at.lon();
        y[index] = at.lat();
        if (seam) {
            int twin = index == 0 ? x.length - 1 : 0;
            x[twin] = at.lon();
            y[twin] = at.lat();
        }
        return of(x, y);
    }

    /** One position more, behind another. */
    PositionLine inserted(int after, LonLat at) {
        double[] x = new double[lons.length + 1];
        double[] y = new double[lons.length + 1];
        System.arraycopy(lons, 0, x, 0, after + 1);
        System.arraycopy(lats, 0, y, 0, after + 1);
        x[after + 1] = at.lon();
        y[after + 1] = at.lat();
        System.arraycopy(lons, after + 1, x, after + 2, lons.length - after - 1);
        System.arraycopy(lats, after + 1, y, after + 2, lons.length - after - 1);
        return of(x, y);
    }
}
