package dev.cairn.stac.geometry;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Between GeoJSON geometries of plain values and the geometries of JTS. */
public final class JtsGeometries {
    public static final GeometryFactory FACTORY = new GeometryFactory();

    private JtsGeometries() {}

    /**
     * The JTS geometry of well-formed GeoJSON.
     *
     * @throws IllegalArgumentException when it is not well-formed, or a ring is too short
     */
    public static Geometry shape(Map<?, ?> geometry) {
        Object coordinates = geometry.get("coordinates");
        return switch (String.valueOf(geometry.get("type"))) {
            case "Point" -> FACTORY.createPoint(coordinate(coordinates));
            case "LineString" -> FACTORY.createLineString(line(coordinates));
            case "Polygon" -> polygon(coordinates);
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(line(coordinates));
            case "MultiLineString" ->
                    FACTORY.createMultiLineString(
                            each(coordinates, part -> FACTORY.createLineString(line(part)))
                                    .toArray(LineString[]::new));
            case "MultiPolygon" ->
                    FACTORY.createMultiPolygon(
                            each(coordinates, JtsGeometries::polygon).toArray(Polygon[]::new));
            default ->
                    FACTORY.createGeometryCollection(
                            each(geometry.get("geometries"), part -> shape((Map<?, ?>) part))
                                    .toArray(Geometry[]::new));
        };
    }

    private static Polygon polygon(@Nullable Object rings) {
        List<LinearRing> all = each(rings, ring -> FACTORY.createLinearRing(closed(line(ring))));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no ring");
        }
        return FACTORY.createPolygon(
                all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] closed(Coordinate[] ring) {
        if (ring.length == 0 || ring[0].equals2D(ring[ring.length - 1])) {
            return ring;
        }
        Coordinate[] closed = Arrays.copyOf(ring, ring.length + 1);
        closed[ring.length] = ring[0].copy();
        return closed;
    }

    private static Coordinate[] line(@Nullable Object positions) {
        return each(positions, JtsGeometries::coordinate).toArray(Coordinate[]::new);
    }

    private static Coordinate coordinate(@Nullable Object position) {
        List<Double> numbers = each(position, number -> ((Number) number).doubleValue());
        return numbers.size() > 2
                ? new Coordinate(numbers.get(0), numbers.get(1), numbers.get(2))
                : new Coordinate(numbers.get(0), numbers.get(1));
    }

    private static <T> List<T> each(@Nullable Object list, Function<Object, T> read) {
        if (!(list instanceof List<?> entries)) {
            throw new IllegalArgumentException("not a list: " + list);
        }
        List<T> values = new ArrayList<>();
        for (Object entry : entries) {
            values.add(read.apply(entry));
        }
        return values;
    }

    /** GeoJSON of a JTS geometry; whole numbers are written without a fraction. */
    public static Map<String, Object> geoJson(Geometry shape) {
        return switch (shape) {
            case Point point -> geometry("Point", position(point.getCoordinate()));
            case Polygon polygon -> geometry("Polygon", rings(polygon));
            case LineString line -> geometry("LineString", positions(line));
            case MultiPoint points -> geometry("MultiPoint", positions(points));
            case MultiLineString lines ->
                    geometry("MultiLineString", parts(lines, JtsGeometries::positions));
            case MultiPolygon polygons ->
                    geometry("MultiPolygon", parts(polygons, part -> rings((Polygon) part)));
            case GeometryCollection collection -> {
                Map<String, Object> geometry = new LinkedHashMap<>();
                geometry.put("type", "GeometryCollection");
                geometry.put("geometries", parts(collection, JtsGeometries::geoJson));
                yield geometry;
            }
            default ->
                    throw new IllegalArgumentException("no GeoJSON for " + shape.getGeometryType());
        };
    }

    private static <T> List<T> parts(Geometry shape, Function<Geometry, T> write) {
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            parts.add(write.apply(shape.getGeometryN(i)));
        }
        return parts;
    }

    private static List<Object> rings(Polygon polygon) {
        List<Object> rings = new ArrayList<>();
        rings.add(positions(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(positions(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    private static List<Object> positions(Geometry line) {
        return Arrays.stream(line.getCoordinates()).<Object>map(JtsGeometries::position).toList();
    }

    private static List<BigDecimal> position(Coordinate c) {
        double z = c.getZ();
        return Double.isNaN(z)
                ? List.of(number(c.getX()), number(c.getY()))
                : List.of(number(c.getX()), number(c.getY()), number(z));
    }

    private static BigDecimal number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? BigDecimal.valueOf((long) value)
                : BigDecimal.valueOf(value);
    }

    /** A GeoJSON geometry of this type. */
    public static Map<String, Object> geometry(String type, Object coordinates) {
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", type);
        geometry.put("coordinates", coordinates);
        return geometry;
    }
}
