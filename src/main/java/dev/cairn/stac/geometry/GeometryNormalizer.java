package dev.cairn.stac.geometry;

import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.text.JsonText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a GeoJSON geometry of other ways to write one: well-known text, a Feature or a collection
 * of one, a type in other letters, coordinates that are nested a level too little or too much,
 * coordinates alone. No position is changed, added or left out.
 */
public final class GeometryNormalizer {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}(\\.\\d{1,30})?");
    private static final List<String> TYPES =
            List.of(
                    "Point",
                    "MultiPoint",
                    "LineString",
                    "MultiLineString",
                    "Polygon",
                    "MultiPolygon");
    private static final List<Integer> DEPTHS = List.of(1, 2, 2, 3, 3, 4);

    private GeometryNormalizer() {}

    /** The geometry that a value stands for; empty where it stands for none, or for several. */
    public static Optional<Map<String, Object>> geometry(@Nullable JsonValue value) {
        return value == null ? Optional.empty() : read(JsonValues.plain(value));
    }

    private static Optional<Map<String, Object>> read(@Nullable Object value) {
        return switch (value) {
            case String text -> text(text.strip());
            case List<?> list -> coordinates("", list);
            case Map<?, ?> object -> object(object);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Map<String, Object>> text(String text) {
        try {
            if (text.startsWith("{") || text.startsWith("[")) {
                JsonText json = JsonText.of(text);
                return json.parses() ? geometry(json.root()) : Optional.empty();
            }
            Optional<String> wellKnown = WellKnownReader.within(text).filter(text::equals);
            return wellKnown.isPresent()
                    ? Optional.of(WellKnownReader.geometry(text))
                    : Optional.empty();
        } catch (UnreadablePlaceException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, Object>> object(Map<?, ?> object) {
        if (object.get("coordinates") instanceof List<?> list && !object.containsKey("geometry")) {
            return coordinates(String.valueOf(object.get("type")), list);
        }
        if (object.get("coordinates") == null && object.get("geometry") instanceof String text) {
            return text(text.strip());
        }
        try {
            List<Map<String, Object>> found = GeoJsonReader.geometries(object);
            return found.size() == 1 ? single(found.getFirst()) : together(found);
        } catch (UnreadablePlaceException e) {
            return inner(object);
        }
    }

    /** The geometry in a Feature, where that is written in another way itself. */
    private static Optional<Map<String, Object>> inner(Map<?, ?> object) {
        if (object.get("geometry") instanceof Map<?, ?> geometry) {
            return object(geometry);
        }
        return object.get("features") instanceof List<?> features
                        && features.size() == 1
                        && features.getFirst() instanceof Map<?, ?> feature
                ? object(feature)
                : Optional.empty();
    }

    private static Optional<Map<String, Object>> single(Map<String, Object> geometry) {
        return geometry.get("geometries") instanceof List<?> parts
                ? parts.size() == 1 && parts.getFirst() instanceof Map<?, ?> part
                        ? object(part)
                        : together(parts)
                : Optional.of(geometry);
    }

    /** Polygons side by side as one; other shapes cannot stand together in one geometry. */
    private static Optional<Map<String, Object>> together(List<?> geometries) {
        List<Object> polygons = new ArrayList<>();
        for (Object each : geometries) {
            if (each instanceof Map<?, ?> part
                    && part.get("coordinates") instanceof List<?> coordinates) {
                if ("Polygon".equals(part.get("type"))) {
                    polygons.add(coordinates);
                    continue;
                } else if ("MultiPolygon".equals(part.get("type"))) {
                    polygons.addAll(coordinates);
                    continue;
                }
            }
            return Optional.empty();
        }
        return polygons.isEmpty()
                ? Optional.empty()
                : Optional.of(JtsGeometries.geometry("MultiPolygon", polygons));
    }

    private static Optional<Map<String, Object>> coordinates(String written, List<?> list) {
        Object numbers = numbers(list);
        int depth = depth(numbers);
        if (depth == 0) {
            return Optional.empty();
        }
        String type = type(written);
        if (type.isEmpty()) {
            return ofDepth(written, (List<?>) numbers, depth);
        }
        int wanted = DEPTHS.get(TYPES.indexOf(type));
        Object nested = numbers;
        while (depth < wanted && (depth > 1 || type.startsWith("Multi"))) {
            nested = List.of(nested);
            depth++;
        }
        while (depth > wanted && nested instanceof List<?> outer && outer.size() == 1) {
            nested = outer.getFirst();
            depth--;
        }
        String multi = "Multi" + type;
        if (depth == wanted + 1 && TYPES.contains(multi)) {
            return Optional.of(JtsGeometries.geometry(multi, nested));
        }
        return depth == wanted && (wanted < 3 || isRing(nested))
                ? Optional.of(JtsGeometries.geometry(type, nested))
                : Optional.empty();
    }

    /** Without a type that is known the nesting tells it. */
    private static Optional<Map<String, Object>> ofDepth(String written, List<?> list, int depth) {
        return switch (depth) {
            case 1 ->
                    list.size() == 4 && written.isEmpty()
                            ? Optional.of(BoxOutline.geometry(list))
                            : list.size() < 4
                                    ? Optional.of(JtsGeometries.geometry("Point", list))
                                    : Optional.empty();
            case 2 ->
                    isRing(List.of(list))
                            ? Optional.of(JtsGeometries.geometry("Polygon", List.of(list)))
                            : Optional.empty();
            case 3 ->
                    isRing(list)
                            ? Optional.of(JtsGeometries.geometry("Polygon", list))
                            : Optional.empty();
            case 4 -> Optional.of(JtsGeometries.geometry("MultiPolygon", list));
            default -> Optional.empty();
        };
    }

    /** Whether the innermost lists can be rings: four positions or more. */
    private static boolean isRing(Object nested) {
        Object inner = nested;
        while (depth(inner) > 2 && inner instanceof List<?> list) {
            inner = list.getFirst();
        }
        return inner instanceof List<?> ring && ring.size() >= 4;
    }

    private static String type(String written) {
        String letters = written.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
        return TYPES.stream()
                .filter(type -> type.toLowerCase(Locale.ROOT).equals(letters))
                .findFirst()
                .orElse("");
    }

    /** Numbers that are written as texts, as numbers. */
    private static Object numbers(Object value) {
        if (value instanceof List<?> list) {
            List<Object> numbers = new ArrayList<>();
            for (Object each : list) {
                numbers.add(each == null ? "" : numbers(each));
            }
            return numbers;
        }
        return value instanceof String text && NUMBER.matcher(text.strip()).matches()
                ? new BigDecimal(text.strip())
                : value;
    }

    /** How deep the numbers are nested; 0 where the nesting is not the same all over. */
    private static int depth(Object value) {
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            return 0;
        }
        if (list.getFirst() instanceof Number) {
            boolean position =
                    (list.size() == 2 || list.size() == 3 || list.size() == 4)
                            && list.stream().allMatch(Number.class::isInstance);
            return position ? 1 : 0;
        }
        int inner = -1;
        for (Object each : list) {
            int depth = depth(each);
            if (depth == 0 || inner >= 0 && depth != inner) {
                return 0;
            }
            inner = depth;
        }
        return inner + 1;
    }
}
