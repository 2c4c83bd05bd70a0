package dev.cairn.ui.section;

import dev.cairn.json.JsonValue;
import dev.cairn.ui.map.BoxSides;
import dev.cairn.ui.map.Extent;
import dev.cairn.ui.map.Footprint;
import dev.cairn.ui.map.Shape;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** The footprint of an item as the map shows it. */
public final class Footprints {

    private Footprints() {}

    /** Of an item, which may be missing or hold no geometry and no box. */
    public static Footprint of(@Nullable JsonValue root) {
        JsonValue geometry = Members.of(root, "geometry");
        List<BigDecimal> bbox =
                BoxModel.corners(Members.of(root, "bbox"))
                        .filter(Footprints::isOnEarth)
                        .orElse(null);
        Shape shape = Shape.of(geometry);
        List<BigDecimal> bounds =
                shape.isEmpty()
                        ? null
                        : BoxModel.ofGeometry(geometry).map(BoxModel::plane).orElse(null);
        boolean isBox = bbox != null && BoxModel.isBox(geometry, bbox) && !isThin(bbox);
        boolean differs = bbox != null && (bounds == null || !same(bbox, bounds));
        Extent extent = bounds == null ? null : Extent.of(bounds);
        return new Footprint(
                shape,
                isBox && bbox != null ? new BoxSides(bbox) : null,
                extent != null ? extent : bbox != null ? Extent.of(bbox) : null,
                differs && bbox != null ? Extent.of(bbox) : null);
    }

    private static boolean isThin(List<BigDecimal> box) {
        return box.get(0).compareTo(box.get(2)) == 0 || box.get(1).compareTo(box.get(3)) == 0;
    }

    /** Numbers that no map can show are no degrees. */
    private static boolean isOnEarth(List<BigDecimal> box) {
        return box.stream().allMatch(side -> Math.abs(side.doubleValue()) <= 1000);
    }

    private static boolean same(List<BigDecimal> one, List<BigDecimal> other) {
        for (int i = 0; i < 4; i++) {
            if (one.get(i).compareTo(other.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }
}
