package dev.cairn.imports.footprint;

import dev.cairn.stac.geometry.AntimeridianCut;
import dev.cairn.stac.geometry.GeometryBounds;
import dev.cairn.stac.geometry.JtsGeometries;
import dev.cairn.stac.geometry.Longitudes;
import dev.cairn.stac.geometry.PolygonRings;
import dev.cairn.stac.geometry.UnreadablePlaceException;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Brings geometries into the shape that an item wants: one, in degrees, within the world, wound
 * rightly.
 */
final class PastedFootprint {
    private static final int MANY_POSITIONS = 5_000;
    private static final int MOST_POSITIONS = 200_000;

    private final List<String> notes;

    PastedFootprint(List<String> notes) {
        this.notes = notes;
    }

    /**
     * The places that geometries may mean; more than one only where they may go across the
     * antimeridian.
     */
    List<ImportedPlace> places(List<Map<String, Object>> geometries)
            throws UnreadablePlaceException {
        List<Map<String, Object>> inDegrees = new ArrayList<>();
        boolean swap = isSwapped(geometries);
        for (Map<String, Object> geometry : geometries) {
            inDegrees.add(swap ? changed(geometry, PastedFootprint::swapped) : geometry);
        }
        if (swap) {
            notes.add("Latitude came first; the two were swapped.");
        }
        Map<String, Object> one = inDegrees.size() == 1 ? inDegrees.getFirst() : united(inDegrees);
        List<BigDecimal> bounds = bounds(one);
        refuseMetres(bounds);
        countPositions(one);
        List<ImportedPlace> places = new ArrayList<>();
        if (isPast180(bounds)) {
            notes.add(
                    "Longitudes past 180 were turned around, and the outline was split at the antimeridian.");
            places.add(place(split(one)));
        } else {
            places.add(place(one));
            if (mayCross(bounds)) {
                Map<String, Object> shifted = changed(one, PastedFootprint::eastward);
                places.add(place(split(shifted)));
                notes.add(
                        "It is wider than half the globe; it may be meant to go across the antimeridian.");
            }
        }
        return places;
    }

    private static ImportedPlace place(Map<String, Object> geometry)
            throws UnreadablePlaceException {
        Map<String, Object> fixed = PolygonRings.fixed(geometry);
        List<BigDecimal> bbox = bounds(fixed);
        return new ImportedPlace(PlaceTitle.of(bbox), fixed, bbox);
    }

    private static List<BigDecimal> bounds(Map<String, Object> geometry)
            throws UnreadablePlaceException {
        return GeometryBounds.of(geometry)
                .orElseThrow(
                        () -> new UnreadablePlaceException("This geometry holds no position."));
    }

    /** Only a latitude past 90 that fits as a longitude shows that latitude came first. */
    private static boolean isSwapped(List<Map<String, Object>> geometries)
            throws UnreadablePlaceException {
        boolean pastPole = false;
        for (Map<String, Object> geometry : geometries) {
            List<BigDecimal> box = bounds(geometry);
            int half = box.size() / 2;
            if (largest(box.get(0), box.get(half)) > 90
                    || largest(box.get(1), box.get(half + 1)) > 180) {
                return false;
            }
            pastPole |= largest(box.get(1), box.get(half + 1)) > 90;
        }
        return pastPole;
    }

    private static void refuseMetres(List<BigDecimal> box) throws UnreadablePlaceException {
        int half = box.size() / 2;
        if (largest(box.get(0), box.get(half)) > 540
                || largest(box.get(1), box.get(half + 1)) > 90) {
            throw new UnreadablePlaceException(
                    "These coordinates are no longitudes and latitudes; convert them to degrees (EPSG:4326) first.");
        }
    }

    private static double largest(BigDecimal a, BigDecimal b) {
        return a.abs().max(b.abs()).doubleValue();
    }

    private static boolean isPast180(List<BigDecimal> box) {
        return largest(box.get(0), box.get(box.size() / 2)) > 180;
    }

    /** Wider than half the globe, without lying against its edges as the whole world does. */
    private static boolean mayCross(List<BigDecimal> box) {
        double west = box.get(0).doubleValue();
        double east = box.get(box.size() / 2).doubleValue();
        return east - west > 180 && west > -180 && east < 180;
    }

    private void countPositions(Map<String, Object> geometry) throws UnreadablePlaceException {
        int count = JtsGeometries.shape(geometry).getNumPoints();
        if (count > MOST_POSITIONS) {
            throw new UnreadablePlaceException(
                    String.format(
                            Locale.ROOT,
                            "The outline has %,d positions; simplify it before it goes into an item.",
                            count));
        }
        if (count > MANY_POSITIONS) {
            notes.add(
                    String.format(
                            Locale.ROOT,
                            "The outline has %,d positions; a simpler one would do.",
                            count));
        }
    }

    /** Polygons are united where they touch or overlap; other geometries are put side by side. */
    private Map<String, Object> united(List<Map<String, Object>> geometries) {
        List<Geometry> shapes = geometries.stream().map(JtsGeometries::shape).toList();
        if (shapes.stream().allMatch(shape -> shape.getDimension() == 2)) {
            try {
                List<Geometry> sound =
                        shapes.stream().map(s -> s.isValid() ? s : GeometryFixer.fix(s)).toList();
                Geometry union = OverlayNGRobust.union(sound);
                notes.add(geometries.size() + " outlines were united into one.");
                return JtsGeometries.geoJson(union);
            } catch (TopologyException e) {
                notes.add("The outlines could not be united; they were put side by side.");
            }
        } else {
            notes.add(geometries.size() + " geometries were put together.");
        }
        return JtsGeometries.geoJson(JtsGeometries.FACTORY.buildGeometry(shapes));
    }

    private static Map<String, Object> split(Map<String, Object> geometry) {
        return JtsGeometries.geoJson(AntimeridianCut.cut(JtsGeometries.shape(geometry)));
    }

    private static List<?> swapped(List<?> position) {
        List<Object> swapped = new ArrayList<>(position);
        swapped.set(0, position.get(1));
        swapped.set(1, position.get(0));
        return swapped;
    }

    /** Western longitudes as the ones past 180 east. */
    private static List<?> eastward(List<?> position) {
        BigDecimal longitude = (BigDecimal) position.get(0);
        if (longitude.signum() >= 0) {
            return position;
        }
        List<Object> shifted = new ArrayList<>(position);
        shifted.set(0, longitude.add(Longitudes.CIRCLE));
        return shifted;
    }

    /** The same geometry with each position changed. */
    private static Map<String, Object> changed(
            Map<String, Object> geometry, UnaryOperator<List<?>> change) {
        Map<String, Object> changed = new LinkedHashMap<>(geometry);
        if (geometry.get("geometries") instanceof List<?> parts) {
            List<Object> children = new ArrayList<>();
            for (Object part : parts) {
                Map<String, Object> child = new LinkedHashMap<>();
                ((Map<?, ?>) part).forEach((name, value) -> child.put(String.valueOf(name), value));
                children.add(changed(child, change));
            }
            changed.put("geometries", children);
        }
        if (geometry.get("coordinates") instanceof List<?> coordinates) {
            changed.put("coordinates", changed(coordinates, change));
        }
        return changed;
    }

    private static List<?> changed(List<?> nested, UnaryOperator<List<?>> change) {
        if (nested.getFirst() instanceof BigDecimal) {
            return change.apply(nested);
        }
        List<Object> changed = new ArrayList<>();
        for (Object entry : nested) {
            changed.add(changed((List<?>) entry, change));
        }
        return changed;
    }
}
