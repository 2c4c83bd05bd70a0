package dev.cairn.stac.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Footprints that go across the antimeridian: cut in two there, as RFC 7946 wants them, and put
 * together again.
 */
public final class AntimeridianCut {
    private AntimeridianCut() {}

    /**
     * The same footprint with longitudes from -180 to 180: what lies farther around the world is
     * cut off at the antimeridian and put where it belongs.
     *
     * @param geometry well-formed GeoJSON in degrees
     * @param digits decimals to keep; what was cut has no more
     * @return empty where the outline crosses itself too often to be cut
     */
    public static Optional<Map<String, Object>> split(Map<String, Object> geometry, int digits) {
        try {
            return Optional.of(
                    PolygonRings.fixed(
                            JtsGeometries.geoJson(
                                    rounded(cut(JtsGeometries.shape(geometry)), digits))));
        } catch (TopologyException | IllegalArgumentException tooTangled) {
            return Optional.empty();
        }
    }

    /**
     * The footprint elsewhere, cut and put together at the antimeridian as it needs there.
     *
     * @param geometry well-formed GeoJSON in degrees
     * @param east degrees to the east
     * @param north degrees to the north
     * @param digits decimals to keep
     * @return empty where the outline crosses itself too often to be cut
     */
    public static Optional<Map<String, Object>> moved(
            Map<String, Object> geometry, BigDecimal east, BigDecimal north, int digits) {
        try {
            Geometry whole = joined(JtsGeometries.shape(geometry), isSplit(geometry));
            whole.apply(
                    (CoordinateFilter)
                            (Coordinate c) -> {
                                c.setX(c.getX() + east.doubleValue());
                                c.setY(c.getY() + north.doubleValue());
                            });
            whole.geometryChanged();
            return Optional.of(
                    PolygonRings.fixed(JtsGeometries.geoJson(rounded(cut(whole), digits))));
        } catch (TopologyException | IllegalArgumentException tooTangled) {
            return Optional.empty();
        }
    }

    private static boolean isSplit(Map<String, Object> geometry) {
        BoundingBox bounds = GeometryBounds.box(geometry);
        return bounds != null && bounds.crosses();
    }

    /** The western half is put behind the eastern one. */
    private static Geometry joined(Geometry shape, boolean split) {
        if (!split) {
            return shape;
        }
        Geometry whole = shape.copy();
        for (int i = 0; i < whole.getNumGeometries(); i++) {
            Geometry part = whole.getGeometryN(i);
            if (part.getEnvelopeInternal().getMinX() < 0) {
                part.apply(
                        (CoordinateFilter) (Coordinate c) -> c.setX(c.getX() + Longitudes.ROUND));
            }
        }
        whole.geometryChanged();
        if (whole.getDimension() < 2) {
            return whole;
        }
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < whole.getNumGeometries(); i++) {
            parts.add(sound(whole.getGeometryN(i)));
        }
        return OverlayNGRobust.union(parts);
    }

    /** Cuts what lies past 180 degrees east or west and puts it where it belongs. */
    public static Geometry cut(Geometry shape) {
        Envelope reach = shape.getEnvelopeInternal();
        if (reach.getMinX() >= -Longitudes.HALF && reach.getMaxX() <= Longitudes.HALF) {
            return shape;
        }
        Geometry sound = sound(shape);
        List<Geometry> parts = new ArrayList<>();
        int first = (int) Math.floor((reach.getMinX() + Longitudes.HALF) / Longitudes.ROUND);
        int last = (int) Math.floor((reach.getMaxX() + Longitudes.HALF) / Longitudes.ROUND);
        for (int turn = first; turn <= last; turn++) {
            double middle = turn * Longitudes.ROUND;
            Geometry strip =
                    JtsGeometries.FACTORY.toGeometry(
                            new Envelope(
                                    middle - Longitudes.HALF, middle + Longitudes.HALF, -90, 90));
            // The overlay may share its positions with the shape that the next strip is cut from.
            Geometry part = OverlayNGRobust.overlay(sound, strip, OverlayNG.INTERSECTION).copy();
            if (!part.isEmpty() && part.getDimension() == sound.getDimension()) {
                part.apply((CoordinateFilter) (Coordinate c) -> c.setX(c.getX() - middle));
                part.geometryChanged();
                for (int i = 0; i < part.getNumGeometries(); i++) {
                    parts.add(part.getGeometryN(i));
                }
            }
        }
        return JtsGeometries.FACTORY.buildGeometry(parts);
    }

    private static Geometry sound(Geometry shape) {
        return shape.isValid() ? shape : GeometryFixer.fix(shape);
    }

    /** What was computed has more decimals than anybody knows. */
    private static Geometry rounded(Geometry shape, int digits) {
        Geometry rounded = shape.copy();
        rounded.apply(
                new CoordinateSequenceFilter() {
                    @Override
                    public void filter(CoordinateSequence positions, int index) {
                        for (int axis = 0; axis < 2; axis++) {
                            double value = positions.getOrdinate(index, axis);
                            positions.setOrdinate(
                                    index,
                                    axis,
                                    BigDecimal.valueOf(value)
                                            .setScale(digits, RoundingMode.HALF_UP)
                                            .doubleValue());
                        }
                    }

                    @Override
                    public boolean isDone() {
                        return false;
                    }

                    @Override
                    public boolean isGeometryChanged() {
                        return true;
                    }
                });
        return rounded;
    }
}
