package dev.cairn.form.footprint;

/**
 * A line as pixels, ready to be drawn: positions that fall on one pixel are drawn once, and what
 * lies out of sight is cut off. To be used again for the next line.
 */
public final class PixelTrace {

    private static final double LEAST_STEP = 0.75;
    private static final double MARGIN = 12;

    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private double[] otherXs = new double[256];
    private double[] otherYs = new double[256];
    private int count;

    public double[] xs() {
        return xs;
    }

    public double[] ys() {
        return ys;
    }

    /** How many pixels of the arrays count. */
    public int count() {
        return count;
    }

    /** Takes a line so many times around the world; false where none of it is in sight. */
    public boolean take(PositionLine line, MapViewport view, int turn) {
        count = 0;
        double shift = 360.0 * turn;
        MapExtent extent = line.extent();
        MapExtent seen = view.seen();
        if (extent.west() + shift > seen.east()
                || extent.east() + shift < seen.west()
                || extent.south() > seen.north()
                || extent.north() < seen.south()) {
            return false;
        }
        int last = line.size() - 1;
        double lastX = 0;
        double lastY = 0;
        for (int i = 0; i <= last; i++) {
            double x = view.x(line.lons()[i] + shift);
            double y = view.y(line.lats()[i]);
            if (i == 0 || i == last || Math.abs(x - lastX) + Math.abs(y - lastY) >= LEAST_STEP) {
                add(x, y);
                lastX = x;
                lastY = y;
            }
        }
        return true;
    }

    /** As {@link #take}, cut to an area a little larger than the map. */
    public boolean takeArea(PositionLine line, MapViewport view, int turn) {
        if (!take(line, view, turn)) {
            return false;
        }
        cut(true, -MARGIN, 1);
        cut(true, view.width() + MARGIN, -1);
        cut(false, -MARGIN, 1);
        cut(false, view.height() + MARGIN, -1);
        return count > 2;
    }

    /** Keeps what lies on one side of a straight line: at x (or y) times sign above the limit. */
    private void cut(boolean horizontal, double limit, int sign) {
        double[] axis = horizontal ? xs : ys;
        boolean all = true;
        for (int i = 0; i < count && all; i++) {
            all = (axis[i] - limit) * sign >= 0;
        }
        if (all) {
            return;
        }
        double[] fromXs = xs;
        double[] fromYs = ys;
        int from = count;
        xs = otherXs;
        ys = otherYs;
        count = 0;
        for (int i = 0; i < from; i++) {
            int before = i == 0 ? from - 1 : i - 1;
            double here = ((horizontal ? fromXs[i] : fromYs[i]) - limit) * sign;
            double there = ((horizontal ? fromXs[before] : fromYs[before]) - limit) * sign;
            if (here >= 0 != there >= 0) {
                double share = there / (there - here);
                add(
                        fromXs[before] + share * (fromXs[i] - fromXs[before]),
                        fromYs[before] + share * (fromYs[i] - fromYs[before]));
            }
            if (here >= 0) {
                add(fromXs[i], fromYs[i]);
            }
        }
        otherXs = fromXs;
        otherYs = fromYs;
    }

    private void add(double x, double y) {
        if (count == xs.length) {
            xs = java.util.Arrays.copyOf(xs, count * 2);
            ys = java.util.Arrays.copyOf(ys, count * 2);
        }
        xs[count] = x;
        ys[count++] = y;
    }

    /** Whether any of the piece between two of its pixels can be in sight. */
    public boolean isNear(int from, int to, MapViewport view) {
        return Math.max(xs[from], xs[to]) >= -MARGIN
                && Math.min(xs[from], xs[to]) <= view.width() + MARGIN
                && Math.max(ys[from], ys[to]) >= -MARGIN
                && Math.min(ys[from], ys[to]) <= view.height() + MARGIN;
    }
}
