package dev.cairn.form.section;

import dev.cairn.form.footprint.BoxSides;
import dev.cairn.form.footprint.MapExtent;
import dev.cairn.form.footprint.MapFootprint;
import dev.cairn.form.footprint.MapShape;
import dev.cairn.json.JsonValue;
import dev.cairn.stac.geometry.BoundingBox;
import dev.cairn.stac.geometry.BoxOutline;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** The footprint of an item as the map shows it. */
public final class FootprintModel {

    private FootprintModel() {}

    /** Of an item, which may be missing or hold no geometry and no box. */
    public static MapFootprint of(@Nullable JsonValue root) {
        JsonValue geometry = ObjectMembers.of(root, "geometry");
        List<BigDecimal> bbox =
                BoxModel.corners(ObjectMembers.of(root, "bbox"))
                        .filter(FootprintModel::isOnEarth)
                        .orElse(null);
        MapShape shape = MapShape.of(geometry);
        List<BigDecimal> bounds =
                shape.isEmpty()
                        ? null
                        : BoxModel.ofGeometry(geometry).map(BoundingBox::plane).orElse(null);
        boolean isBox =
                bbox != null
                        && BoxOutline.isOutline(geometry, bbox)
                        && !new BoundingBox(bbox).isFlat();
        boolean differs = bbox != null && (bounds == null || !same(bbox, bounds));
        MapExtent extent = bounds == null ? null : MapExtent.of(bounds);
        return new MapFootprint(
                shape,
                isBox && bbox != null ? new BoxSides(bbox) : null,
                extent != null ? extent : bbox != null ? MapExtent.of(bbox) : null,
                differs && bbox != null ? MapExtent.of(bbox) : null);
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
