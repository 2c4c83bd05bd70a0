package dev.cairn.check.explain;

import dev.cairn.check.Fix;
import dev.cairn.check.SchemaViolation;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.stac.StacItem;
import dev.cairn.stac.geometry.BoundingBox;
import dev.cairn.stac.geometry.BoxOutline;
import dev.cairn.stac.geometry.GeometryBounds;
import dev.cairn.stac.geometry.GeometryNormalizer;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of footprint and bounding box, the one that is sound mends the other. */
public final class FootprintFixes {

    private static final JsonPointer GEOMETRY = JsonPointer.of("geometry");
    private static final JsonPointer SHAPE = JsonPointer.of("geometry", "type");
    private static final JsonPointer BBOX = JsonPointer.of("bbox");

    private final StacItem item;

    public FootprintFixes(StacItem item) {
        this.item = item;
    }

    /** The footprint that is there, in another form than GeoJSON has. */
    Optional<Fix> written(SchemaViolation v) {
        if (!v.pointer().startsWith(GEOMETRY)) {
            return Optional.empty();
        }
        JsonValue found = item.text().get(GEOMETRY);
        return GeometryNormalizer.geometry(found)
                .filter(geometry -> !JsonValues.value(geometry).equals(found))
                .map(
                        geometry ->
                                Fix.of(
                                        "Write the footprint as a GeoJSON " + geometry.get("type"),
                                        true,
                                        item.text(),
                                        e -> e.set(GEOMETRY, geometry)));
    }

    /** A fix where the complaint is about one of the two. */
    Optional<Fix> of(SchemaViolation v) {
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
            return outline()
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

    private Optional<List<BigDecimal>> bbox() {
        return GeometryBounds.of(item.text().get(GEOMETRY));
    }

    /** The outline of the bounding box, where it is sound. */
    private Optional<Map<String, Object>> outline() {
        return Optional.ofNullable(BoundingBox.of(item.text().get(BBOX)))
                .filter(BoundingBox::isSound)
                .map(box -> BoxOutline.geometry(box.exact()));
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
}
