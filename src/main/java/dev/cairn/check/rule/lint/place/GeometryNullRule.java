package dev.cairn.check.rule.lint.place;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.schema.Violation;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonNull;
import dev.cairn.json.Pointer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An item has a footprint with a box around it, or neither. */
public final class GeometryNullRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "geometry-null",
                    Severity.ERROR,
                    "An item has a footprint (geometry) and a bounding box, or says null and has no box.",
                    "The STAC core asks for it.",
                    "Make a footprint of the box; take the whole world; remove the box.");

    private static final List<Integer> WORLD = List.of(-180, -90, 180, 90);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        boolean boxed = false;
        boolean missing = false;
        for (Violation violation : item.violations()) {
            boxed |=
                    violation.keyword().equals("false")
                            && violation.pointer().equals(Footprint.BBOX);
            missing |= violation.pointer().isRoot() && "geometry".equals(violation.member());
        }
        if (boxed && item.get(Footprint.GEOMETRY) instanceof JsonNull) {
            out.explains(v -> v.pointer().equals(Footprint.BBOX));
            List<Fix> fixes = new ArrayList<>();
            fixes.addAll(polygon(item));
            fixes.add(
                    Fix.of(
                            "Remove the bounding box",
                            false,
                            item.text(),
                            e -> e.remove(Footprint.BBOX)));
            out.add(
                    item.finding(
                            INFO,
                            Footprint.BBOX,
                            "The footprint (geometry) is null, so there must be no box either.",
                            fixes));
        }
        if (missing) {
            out.explains(
                    v ->
                            v.pointer().isRoot()
                                    && ("geometry".equals(v.member())
                                            || "bbox".equals(v.member())));
            List<Fix> fixes = new ArrayList<>(polygon(item));
            fixes.addAll(item.tried("Take the whole world", false, GeometryNullRule::setWorld));
            if (item.get(Footprint.BBOX) == null) {
                fixes.addAll(
                        item.tried(
                                "Say that it has no place",
                                false,
                                e -> e.set(Footprint.GEOMETRY, null)));
            }
            out.add(
                    item.finding(
                            INFO,
                            Pointer.ROOT,
                            "The footprint (geometry) is missing; an item without a place says null.",
                            fixes));
        }
    }

    /** The fix that makes a rectangle of the bounding box; none where that is no sound box. */
    static List<Fix> polygon(CheckedItem item) {
        Box box = Box.of(item.get(Footprint.BBOX));
        if (box == null
                || !box.isOnEarth()
                || box.side(Box.WEST) >= box.side(Box.EAST)
                || box.side(Box.SOUTH) >= box.side(Box.NORTH)) {
            return List.of();
        }
        return item.tried(
                "Make the footprint a rectangle of the bounding box",
                false,
                e -> e.set(Footprint.GEOMETRY, rectangle(box.exact())));
    }

    private static void setWorld(JsonEditor editor) {
        editor.set(Footprint.GEOMETRY, rectangle(WORLD.stream().map(BigDecimal::valueOf).toList()));
        editor.set(Footprint.BBOX, WORLD);
    }

    private static Map<String, Object> rectangle(List<BigDecimal> box) {
        BigDecimal west = box.get(0);
        BigDecimal south = box.get(1);
        BigDecimal east = box.get(2);
        BigDecimal north = box.get(3);
        Map<String, Object> polygon = new LinkedHashMap<>();
        polygon.put("type", "Polygon");
        polygon.put(
                "coordinates",
                List.of(
                        List.of(
                                List.of(west, south),
                                List.of(east, south),
                                List.of(east, north),
                                List.of(west, north),
                                List.of(west, south))));
        return polygon;
    }
}
