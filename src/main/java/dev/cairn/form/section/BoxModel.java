package dev.cairn.form.section;

import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNull;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonString;
import dev.cairn.json.JsonValue;
import dev.cairn.json.RawJson;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.geometry.BoundingBox;
import dev.cairn.stac.geometry.BoxOutline;
import dev.cairn.stac.geometry.GeometryBounds;
import dev.cairn.stac.geometry.Longitudes;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Bounding box and geometry in step. A geometry that is just the box follows it; any other geometry
 * is left alone, and the box can be computed from it.
 */
public final class BoxModel {

    public static final JsonPointer BBOX = JsonPointer.of("bbox");
    public static final JsonPointer GEOMETRY = JsonPointer.of("geometry");

    private BoxModel() {}

    /** West, south, east, north; empty where the box is none of 4 or 6 numbers. */
    public static Optional<List<BigDecimal>> corners(@Nullable JsonValue bbox) {
        return Optional.ofNullable(BoundingBox.of(bbox)).map(BoundingBox::exact);
    }

    /**
     * Writes a box of four numbers, and the geometry where it is the old box or missing.
     *
     * @param box west, south, east, north in the spelling to write
     */
    public static void write(JsonEditor editor, @Nullable JsonValue root, List<RawJson> box) {
        JsonValue bbox = ObjectMembers.of(root, "bbox");
        JsonValue geometry = ObjectMembers.of(root, "geometry");
        Optional<List<BigDecimal>> before = corners(bbox);
        boolean follows =
                isNothing(geometry)
                        || before.isPresent() && BoxOutline.isOutline(geometry, before.get());
        if (bbox instanceof JsonArray array && before.isPresent()) {
            int[] plane = BoundingBox.plane(array.size());
            for (int i = 0; i < 4; i++) {
                editor.set(BBOX.child(plane[i]), box.get(i));
            }
        } else {
            editor.set(BBOX, box);
        }
        if (follows) {
            writeGeometry(editor, geometry, before.orElse(List.of()), box);
        }
    }

    /**
     * Makes the geometry the outline of the box, by the smallest change where it is the outline of
     * the old box.
     */
    private static void writeGeometry(
            JsonEditor editor,
            @Nullable JsonValue geometry,
            List<BigDecimal> before,
            List<RawJson> box) {
        BoundingBox old = before.isEmpty() ? null : new BoundingBox(before);
        if (old == null || old.crosses() || old.isFlat() || crosses(box) || isNothing(geometry)) {
            editor.set(GEOMETRY, BoxOutline.polygon(box));
            return;
        }
        if (ObjectMembers.of(geometry, "coordinates") instanceof JsonArray rings
                && rings.get(0) instanceof JsonArray ring) {
            JsonPointer at = GEOMETRY.child("coordinates").child(0);
            for (int i = 0; i < ring.size(); i++) {
                int corner = BoxOutline.corner(ring.get(i), before);
                editor.set(at.child(i).child(0), box.get(BoxOutline.longitudeOf(corner)));
                editor.set(at.child(i).child(1), box.get(BoxOutline.latitudeOf(corner)));
            }
        }
    }

    private static boolean crosses(List<RawJson> box) {
        return Longitudes.cross(
                new BigDecimal(box.get(0).text()), new BigDecimal(box.get(2).text()));
    }

    /** Computes the box from the geometry; empty where the geometry has none. */
    public static Optional<List<BigDecimal>> ofGeometry(@Nullable JsonValue geometry) {
        return GeometryBounds.of(geometry);
    }

    /**
     * A sentence on the geometry: its type, how many positions it has, and whether it is the box.
     */
    public static String describe(@Nullable JsonValue root) {
        JsonValue geometry = ObjectMembers.of(root, "geometry");
        if (geometry == null) {
            return "None yet.";
        }
        if (geometry instanceof JsonNull) {
            return "None on purpose (null): the resource has no place.";
        }
        if (!(ObjectMembers.of(geometry, "type") instanceof JsonString type)) {
            return "Not a geometry.";
        }
        int positions = positions(ObjectMembers.of(geometry, "coordinates"));
        Optional<List<BigDecimal>> box = corners(ObjectMembers.of(root, "bbox"));
        String rest =
                box.isPresent() && BoxOutline.isOutline(geometry, box.get())
                        ? ", the outline of the box"
                        : "";
        return type.value()
                + " with "
                + (positions == 1 ? "1 position" : positions + " positions")
                + rest
                + ".";
    }

    private static int positions(@Nullable JsonValue coordinates) {
        if (!(coordinates instanceof JsonArray list)) {
            return 0;
        }
        if (list.size() > 0 && list.get(0) instanceof JsonNumber) {
            return 1;
        }
        int sum = 0;
        for (JsonValue part : list.elements()) {
            sum += positions(part);
        }
        return sum;
    }

    private static boolean isNothing(@Nullable JsonValue geometry) {
        return geometry == null || geometry instanceof JsonNull;
    }
}
