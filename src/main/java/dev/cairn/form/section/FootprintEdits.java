package dev.cairn.form.section;

import dev.cairn.form.footprint.DegreeFormat;
import dev.cairn.form.footprint.MapEdit;
import dev.cairn.form.footprint.ShapePart;
import dev.cairn.imports.footprint.ImportedPlace;
import dev.cairn.imports.footprint.PlaceReader;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonPointer;
import dev.cairn.json.JsonValue;
import dev.cairn.json.JsonValues;
import dev.cairn.json.RawJson;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.geometry.AntimeridianCut;
import dev.cairn.stac.geometry.BoundingBox;
import dev.cairn.stac.geometry.Longitudes;
import dev.cairn.stac.geometry.PolygonRings;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes what was done on the map: the numbers that changed, and the box that goes with them.
 * Heights, and the spelling of all other numbers, stay.
 */
public final class FootprintEdits {

    private static final JsonPointer COORDINATES = BoxModel.GEOMETRY.child("coordinates");

    private FootprintEdits() {}

    /** What undo calls the change. */
    public static String label(MapEdit edit) {
        return switch (edit) {
            case MapEdit.NewBox box -> "Draw a box";
            case MapEdit.NewPolygon polygon -> "Draw a polygon";
            case MapEdit.ResizeBox box -> "Change the box";
            case MapEdit.MoveCorner corner -> "Move a corner";
            case MapEdit.InsertCorner corner -> "Add a corner";
            case MapEdit.RemoveCorner corner -> "Remove a corner";
            case MapEdit.MoveAll all -> "Move the footprint";
        };
    }

    /** Writes a change of the footprint, and the box of what it is then. */
    public static void write(JsonEditor editor, MapEdit edit) {
        switch (edit) {
            case MapEdit.NewBox box ->
                    replace(
                            editor,
                            PlaceReader.box(box.west(), box.south(), box.east(), box.north()));
            case MapEdit.NewPolygon polygon -> draw(editor, polygon.corners());
            case MapEdit.ResizeBox box -> resize(editor, box);
            case MapEdit.MoveCorner corner -> {
                move(editor, corner);
                follow(editor);
            }
            case MapEdit.InsertCorner corner -> {
                insert(editor, corner);
                follow(editor);
            }
            case MapEdit.RemoveCorner corner -> {
                remove(editor, corner.part(), corner.index());
                follow(editor);
            }
            case MapEdit.MoveAll all -> {
                moveAll(editor, all);
                follow(editor);
            }
        }
    }

    private static void replace(JsonEditor editor, ImportedPlace place) {
        editor.set(BoxModel.GEOMETRY, place.geometry());
        editor.set(BoxModel.BBOX, place.bbox());
    }

    private static void draw(JsonEditor editor, List<List<BigDecimal>> corners) {
        List<List<BigDecimal>> ring = new ArrayList<>(corners);
        ring.add(corners.getFirst());
        Map<String, Object> polygon = new LinkedHashMap<>();
        polygon.put("type", "Polygon");
        polygon.put("coordinates", List.of(ring));
        boolean within =
                corners.stream().allMatch(corner -> Longitudes.isWithin(corner.getFirst()));
        Map<String, Object> geometry =
                within
                        ? PolygonRings.fixed(polygon)
                        : AntimeridianCut.split(polygon, DegreeFormat.MOST_DIGITS).orElse(polygon);
        editor.set(BoxModel.GEOMETRY, geometry);
        follow(editor);
    }

    /** Sides that stay keep their spelling. */
    private static void resize(JsonEditor editor, MapEdit.ResizeBox box) {
        JsonValue root = editor.result().root();
        JsonArray before =
                ObjectMembers.of(root, "bbox") instanceof JsonArray array
                                && BoxModel.corners(array).isPresent()
                        ? array
                        : null;
        int[] plane = BoundingBox.plane(before == null ? 4 : before.size());
        List<RawJson> sides = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            BigDecimal side = box.sides().get(i);
            boolean stays =
                    before != null
                            && before.get(plane[i]) instanceof JsonNumber number
                            && number.decimal().compareTo(side) == 0;
            sides.add(
                    stays && before != null && before.get(plane[i]) instanceof JsonNumber number
                            ? new RawJson(number.literal())
                            : new RawJson(side.toPlainString()));
        }
        BoxModel.write(editor, root, sides);
    }

    private static void move(JsonEditor editor, MapEdit.MoveCorner corner) {
        ShapePart part = corner.part();
        int last = part.line().size() - 1;
        put(editor, part.position(corner.index()), corner.lon(), corner.lat());
        if (part.isRing()
                && part.line().isClosed()
                && (corner.index() == 0 || corner.index() == last)) {
            put(editor, part.position(last - corner.index()), corner.lon(), corner.lat());
        }
    }

    private static void put(
            JsonEditor editor, JsonPointer position, BigDecimal lon, BigDecimal lat) {
        JsonPointer at = BoxModel.GEOMETRY.append(position);
        put(editor, at.child(0), lon);
        put(editor, at.child(1), lat);
    }

    /** A number that the map shows as the same stays as exact as it is. */
    private static void put(JsonEditor editor, JsonPointer at, BigDecimal value) {
        if (!(editor.result().get(at) instanceof JsonNumber number)
                || number.decimal().doubleValue() != value.doubleValue()) {
            editor.set(at, value);
        }
    }

    private static void insert(JsonEditor editor, MapEdit.InsertCorner corner) {
        JsonPointer list = BoxModel.GEOMETRY.append(corner.part().at());
        List<Object> position = new ArrayList<>(List.of(corner.lon(), corner.lat()));
        if (editor.result().get(list.child(corner.after())) instanceof JsonArray before) {
            // A new corner is as high as the one before it.
            before.elements().stream()
                    .skip(2)
                    .map(height -> Objects.requireNonNull(JsonValues.plain(height)))
                    .forEach(position::add);
        }
        editor.insert(list, corner.after() + 1, position);
    }

    private static void remove(JsonEditor editor, ShapePart part, int index) {
        JsonPointer list = BoxModel.GEOMETRY.append(part.at());
        int last = part.line().size() - 1;
        if (part.isRing() && part.line().isClosed() && index == 0) {
            JsonValue next = editor.result().get(list.child(1));
            if (next != null) {
                editor.set(list.child(last), JsonValues.plain(next));
            }
        }
        editor.remove(list.child(index));
    }

    private static void moveAll(JsonEditor editor, MapEdit.MoveAll all) {
        JsonValue geometry = editor.result().get(BoxModel.GEOMETRY);
        if (geometry == null) {
            return;
        }
        List<BigDecimal> bounds =
                BoxModel.ofGeometry(geometry).map(BoundingBox::plane).orElse(List.of());
        if (stays(bounds, all.lon())) {
            String text = editor.result().source(COORDINATES);
            editor.set(COORDINATES, new RawJson(LongitudeShift.of(text, all.lon(), all.lat())));
        } else if (JsonValues.plain(geometry) instanceof Map<?, ?> plain) {
            Map<String, Object> whole = new LinkedHashMap<>();
            plain.forEach((name, value) -> whole.put(String.valueOf(name), value));
            AntimeridianCut.moved(whole, all.lon(), all.lat(), DegreeFormat.MOST_DIGITS)
                    .ifPresent(moved -> editor.set(BoxModel.GEOMETRY, moved));
        }
    }

    /** True where it neither was nor comes across the antimeridian. */
    private static boolean stays(List<BigDecimal> bounds, BigDecimal lon) {
        return !bounds.isEmpty()
                && !Longitudes.cross(bounds.get(0), bounds.get(2))
                && bounds.get(0).add(lon).compareTo(Longitudes.WEST_END) >= 0
                && bounds.get(2).add(lon).compareTo(Longitudes.EAST_END) <= 0;
    }

    /** Makes the box the one of the geometry; the heights in it stay where there are any. */
    private static void follow(JsonEditor editor) {
        List<BigDecimal> bounds =
                BoxModel.ofGeometry(editor.result().get(BoxModel.GEOMETRY)).orElse(null);
        if (bounds == null) {
            return;
        }
        @Nullable JsonValue bbox = editor.result().get(BoxModel.BBOX);
        if (bbox instanceof JsonArray array && BoxModel.corners(array).isPresent()) {
            List<BigDecimal> sides = BoundingBox.plane(bounds);
            int[] plane = BoundingBox.plane(array.size());
            for (int i = 0; i < 4; i++) {
                editor.set(BoxModel.BBOX.child(plane[i]), sides.get(i));
            }
        } else {
            editor.set(BoxModel.BBOX, bounds);
        }
    }
}
