package dev.cairn.workspace.item;

import java.util.ArrayList;
import java.util.List;

/**
 * A polygon or several, in degrees, to tell whether two of them overlap. That two touch is no
 * overlap: neighbouring tiles share their edges.
 *
 * @param rings of all polygons, outer ones and holes, each of longitude and latitude in turn
 */
public record PolygonArea(List<double[]> rings) {

    /** West, south, east and north ends. */
    public double[] box() {
        double[] box = {
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY
        };
        for (double[] ring : rings) {
            for (int i = 0; i + 1 < ring.length; i += 2) {
                box[0] = Math.min(box[0], ring[i]);
                box[1] = Math.min(box[1], ring[i + 1]);
                box[2] = Math.max(box[2], ring[i]);
                box[3] = Math.max(box[3], ring[i + 1]);
            }
        }
        return box;
    }

    /** Whether there is a place that lies inside of both. */
    public boolean overlaps(PolygonArea other) {
        double[] one = box();
        double[] two = other.box();
        if (one[0] >= two[2] || two[0] >= one[2] || one[1] >= two[3] || two[1] >= one[3]) {
            return false;
        }
        return crosses(other) || hasInside(other) || other.hasInside(this);
    }

    private boolean crosses(PolygonArea other) {
        for (double[] ring : rings) {
            for (double[] second : other.rings) {
                for (int i = 0; i + 3 < ring.length; i += 2) {
                    for (int k = 0; k + 3 < second.length; k += 2) {
                        if (isCrossing(ring, i, second, k)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean isCrossing(double[] a, int i, double[] b, int k) {
        return side(a, i, b[k], b[k + 1]) * side(a, i, b[k + 2], b[k + 3]) < 0
                && side(b, k, a[i], a[i + 1]) * side(b, k, a[i + 2], a[i + 3]) < 0;
    }

    /** On which side of an edge a point lies: below, above or, with zero, on its line. */
    private static double side(double[] ring, int i, double x, double y) {
        return Math.signum(
                (ring[i + 2] - ring[i]) * (y - ring[i + 1])
                        - (ring[i + 3] - ring[i + 1]) * (x - ring[i]));
    }

    /** Whether a corner, the middle of an edge or some place inside of the other is in this one. */
    private boolean hasInside(PolygonArea other) {
        for (double[] ring : other.rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                if (contains(ring[i], ring[i + 1])
                        || contains((ring[i] + ring[i + 2]) / 2, (ring[i + 1] + ring[i + 3]) / 2)) {
                    return true;
                }
            }
        }
        double[] inner = other.innerPoint();
        return inner.length == 2 && contains(inner[0], inner[1]);
    }

    /** Whether a place lies inside, and not on an edge. */
    private boolean contains(double x, double y) {
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                double fromY = ring[i + 1];
                double toY = ring[i + 3];
                if (side(ring, i, x, y) == 0
                        && x >= Math.min(ring[i], ring[i + 2])
                        && x <= Math.max(ring[i], ring[i + 2])
                        && y >= Math.min(fromY, toY)
                        && y <= Math.max(fromY, toY)) {
                    return false;
                }
                if (fromY > y != toY > y) {
                    double crossing =
                            ring[i] + (y - fromY) / (toY - fromY) * (ring[i + 2] - ring[i]);
                    inside ^= x < crossing;
                }
            }
        }
        return inside;
    }

    /** Some place inside; empty where the polygon has no extent. */
    private double[] innerPoint() {
        List<Double> heights = new ArrayList<>();
        for (double[] ring : rings) {
            for (int i = 1; i < ring.length; i += 2) {
                heights.add(ring[i]);
            }
        }
        List<Double> sorted = heights.stream().distinct().sorted().toList();
        if (sorted.size() < 2) {
            return new double[0];
        }
        double y = (sorted.get(0) + sorted.get(1)) / 2;
        List<Double> crossings = new ArrayList<>();
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                if (ring[i + 1] > y != ring[i + 3] > y) {
                    crossings.add(
                            ring[i]
                                    + (y - ring[i + 1])
                                            / (ring[i + 3] - ring[i + 1])
                                            * (ring[i + 2] - ring[i]));
                }
            }
        }
        crossings.sort(null);
        return crossings.size() < 2
                ? new double[0]
                : new double[] {(crossings.get(0) + crossings.get(1)) / 2, y};
    }
}
