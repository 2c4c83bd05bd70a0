package dev.cairn.check.explain;

import dev.cairn.check.Fix;
import dev.cairn.check.Violation;
import dev.cairn.json.Json;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Bounds;
import dev.cairn.stac.Item;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of footprint and bounding box, the one that is sound mends the other. */
public final class FootprintFixes {

    private static final Pointer GEOMETRY = Pointer.of("geometry");
    private static final Pointer SHAPE = Pointer.of("geometry", "type");
    private static final Pointer BBOX = Pointer.of("bbox");

    private final Item item;

    public FootprintFixes(Item item) {
        this.item = item;
    }

    /** A fix where the complaint is about one of the two. */
    Optional<Fix> of(Violation v) {
        boolean lacking = v.keyword().equals("required") && v.pointer().isRoot();
        if (v.pointer().startsWith(BBOX) || lacking && "bbox".equals(v.member())) {
            return bbox().map(
                            box ->
                                    Fix.of(
                                            "Compute it from the footprint",
                                            true,
                                            item.text(),
                                            e -> e.set(BBOX, box)));
        }
        if (v.pointer().equals(SHAPE) || v.pointer().equals(GEOMETRY)) {
            Optional<Fix> type = typeFix();
            if (type.isPresent()) {
                return type;
            }
        }
        if (v.pointer().startsWith(GEOMETRY) || lacking && "geometry".equals(v.member())) {
            return polygon()
                    .map(
                            shape ->
                                    Fix.of(
                                            "Make the footprint of the bounding box",
                                            false,
                                            item.text(),
                                            e -> e.set(GEOMETRY, shape)));
        }
        return Optional.empty();
    }

    /** The bounds of the footprint, where there is one. */
    public Optional<List<BigDecimal>> bbox() {
        JsonValue geometry = item.text().get(GEOMETRY);
        return geometry == null ? Optional.empty() : Bounds.of(Json.plain(geometry));
    }

    /** The bounding box as a polygon, where it is sound. */
    public Optional<Map<String, Object>> polygon() {
        return item.text().get(BBOX) instanceof JsonArray array
                ? polygon(numbers(array))
                : Optional.empty();
    }

    /** A box as a polygon, counterclockwise; empty for one that is none. */
    public static Optional<Map<String, Object>> polygon(List<BigDecimal> box) {
        if (box.size() != 4 && box.size() != 6) {
            return Optional.empty();
        }
        BigDecimal west = box.get(0);
        BigDecimal south = box.get(1);
        BigDecimal east = box.get(box.size() / 2);
        BigDecimal north = box.get(box.size() / 2 + 1);
        List<Object> ring =
                List.of(
                        List.of(west, south),
                        List.of(east, south),
                        List.of(east, north),
                        List.of(west, north),
                        List.of(west, south));
        Map<String, Object> polygon = new LinkedHashMap<>();
        polygon.put("type", "Polygon");
        polygon.put("coordinates", List.of(ring));
        return Optional.of(polygon);
    }

    private static List<BigDecimal> numbers(JsonArray array) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (JsonValue value : array.elements()) {
            if (value instanceof JsonNumber number) {
                numbers.add(number.decimal());
            }
        }
        return numbers.size() == array.size() ? numbers : List.of();
    }

    /** The shape that the nesting of the coordinates tells. */
    private Optional<Fix> typeFix() {
        if (!(item.text().get(GEOMETRY) instanceof JsonObject object)
                || object.get("coordinates") == null) {
            return Optional.empty();
        }
        String shape =
                switch (depth(object.get("coordinates"))) {
                    case 1 -> "Point";
                    case 2 -> "LineString";
                    case 3 -> "Polygon";
                    case 4 -> "MultiPolygon";
                    default -> "";
                };
        boolean known = object.get("type") instanceof JsonString text && text.value().equals(shape);
        if (shape.isEmpty() || known) {
            return Optional.empty();
        }
        return Optional.of(
                Fix.of(
                        "Set the shape to %s".formatted(shape),
                        false,
                        item.text(),
                        e -> e.set(SHAPE, shape)));
    }

    private static int depth(@Nullable JsonValue value) {
        int depth = 0;
        JsonValue inner = value;
        while (inner instanceof JsonArray array && array.size() > 0) {
            depth++;
            inner = array.get(0);
        }
        return inner instanceof JsonNumber ? depth : 0;
    }

    /** Whether the item has no place on Earth by its own words. */
    public boolean isPlaceless() {
        return item.text().get(GEOMETRY) instanceof JsonNull;
    }
}
