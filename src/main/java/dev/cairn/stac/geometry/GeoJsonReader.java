package dev.cairn.stac.geometry;

import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.SyntaxError;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the geometries in pasted GeoJSON: a geometry, a Feature, a FeatureCollection. */
public final class GeoJsonReader {
    /** How deep the coordinates of each type are nested; a position is 1. */
    private static final Map<String, Integer> DEPTH =
            Map.of(
                    "Point", 1,
                    "MultiPoint", 2,
                    "LineString", 2,
                    "MultiLineString", 3,
                    "Polygon", 3,
                    "MultiPolygon", 4);

    /** No real collection has more levels. */
    private static final int DEEPEST = 10;

    private GeoJsonReader() {}

    /**
     * The plain value of a JSON text.
     *
     * @throws NotAPlace when it is not JSON
     */
    public static @Nullable Object plain(String text) throws UnreadablePlaceException {
        JsonText json = JsonText.of(text);
        @Nullable JsonValue root = json.root();
        if (root != null) {
            return JsonValues.plain(root);
        }
        SyntaxError error = json.error();
        throw new UnreadablePlaceException(
                "This looks like GeoJSON but is not JSON"
                        + (error == null
                                ? "."
                                : ": line "
                                        + error.position().line()
                                        + ", column "
                                        + error.position().column()
                                        + "."));
    }

    /**
     * All geometries that are not null, in their order.
     *
     * @throws NotAPlace when there is none, or one makes no sense
     */
    public static List<Map<String, Object>> geometries(Map<?, ?> object)
            throws UnreadablePlaceException {
        refuseOtherSystems(object);
        List<Map<String, Object>> found = new ArrayList<>();
        collect(object, found, 0);
        if (found.isEmpty()) {
            throw new UnreadablePlaceException("This JSON holds no geometry.");
        }
        return found;
    }

    private static void collect(@Nullable Object value, List<Map<String, Object>> found, int depth)
            throws UnreadablePlaceException {
        refuseDepth(depth);
        if (!(value instanceof Map<?, ?> object)) {
            return;
        }
        if (object.get("features") instanceof List<?> features) {
            for (Object feature : features) {
                collect(feature, found, depth + 1);
            }
        } else if ("Feature".equals(object.get("type")) || object.get("geometry") instanceof Map) {
            collect(object.get("geometry"), found, depth + 1);
        } else if (object.get("geometries") instanceof List<?>
                || object.containsKey("coordinates")) {
            found.add(checked(object, depth));
        }
    }

    private static void refuseDepth(int depth) throws UnreadablePlaceException {
        if (depth > DEEPEST) {
            throw new UnreadablePlaceException("The geometries are nested too deep.");
        }
    }

    private static Map<String, Object> checked(Map<?, ?> geometry, int depth)
            throws UnreadablePlaceException {
        refuseDepth(depth);
        String type = String.valueOf(geometry.get("type"));
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("type", type);
        if (geometry.get("geometries") instanceof List<?> parts) {
            List<Map<String, Object>> children = new ArrayList<>();
            for (Object part : parts) {
                if (!(part instanceof Map<?, ?> child)) {
                    throw new UnreadablePlaceException(
                            "The geometry collection holds something that is no geometry.");
                }
                children.add(checked(child, depth + 1));
            }
            plain.put("type", "GeometryCollection");
            plain.put("geometries", children);
            return plain;
        }
        Integer levels = DEPTH.get(type);
        if (levels == null) {
            throw new UnreadablePlaceException("“" + type + "” is no type of geometry.");
        }
        plain.put("coordinates", coordinates(geometry.get("coordinates"), levels, type));
        return plain;
    }

    private static List<?> coordinates(@Nullable Object value, int depth, String type)
            throws UnreadablePlaceException {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            throw new UnreadablePlaceException(
                    "The coordinates of the " + type + " are not nested as they should be.");
        }
        if (depth == 1) {
            return position(list, type);
        }
        List<Object> nested = new ArrayList<>();
        for (Object entry : list) {
            nested.add(coordinates(entry, depth - 1, type));
        }
        return nested;
    }

    /** Two or three numbers; further ones have no meaning in GeoJSON and are left out. */
    private static List<BigDecimal> position(List<?> list, String type)
            throws UnreadablePlaceException {
        List<BigDecimal> position = new ArrayList<>();
        for (Object number : list.subList(0, Math.min(3, list.size()))) {
            if (number instanceof Number) {
                BigDecimal exact = new BigDecimal(number.toString());
                if (Math.abs((long) exact.scale()) > 100) {
                    throw new UnreadablePlaceException(
                            "A number of the " + type + " has an exponent beyond all measure.");
                }
                position.add(exact);
            }
        }
        if (position.size() < Math.min(3, Math.max(2, list.size()))) {
            throw new UnreadablePlaceException(
                    "A position of the " + type + " is not made of numbers.");
        }
        return position;
    }

    /**
     * Old GeoJSON may name a coordinate system; only longitude and latitude in WGS 84 can be taken.
     */
    private static void refuseOtherSystems(Map<?, ?> object) throws UnreadablePlaceException {
        if (object.get("crs") instanceof Map<?, ?> crs) {
            String name = crs.toString();
            if (!name.contains("CRS84")
                    && !name.matches("(?s).*\\b(4326|4979)\\b.*")
                    && name.matches("(?s).*EPSG.*")) {
                throw UnreadablePlaceException.otherSystem(
                        name.replaceAll("(?s).*EPSG:+(\\d*:)?(\\d+).*", "EPSG:$2"));
            }
        }
    }
}
