package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.SchemaViolation;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.geometry.BoundingBox;
import dev.cairn.stac.geometry.GeometryBounds;
import dev.cairn.stac.geometry.Longitudes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;

/** The bounding box is the bounds of the geometry. */
public final class BboxGeometryRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "bbox-geometry",
                    Severity.WARNING,
                    "The bounding box is the smallest box around the footprint.",
                    "Catalogues search by the box and draw the footprint; an item with two places is found where it is not. A box that is a little too wide is a hint only, a missing one an error.",
                    "Work the box out from the footprint.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        CheckedFootprint place = CheckedFootprint.of(item);
        JsonObject geometry = place.geometry();
        BoundingBox bounds = place.bounds();
        BoundingBox box = place.box();
        if (box == null && item.get(CheckedFootprint.BBOX) == null) {
            missing(item, out);
        }
        if (geometry == null
                || bounds == null
                || box == null
                || bounds.isSame(box)
                || place.isSwapped()
                || box.isWorldTurned()
                || !bounds.isOnEarth()
                || isAround(geometry, box)) {
            return;
        }
        boolean wide = isWide(box, bounds);
        out.add(
                item.finding(
                        INFO,
                        wide ? Severity.HINT : Severity.WARNING,
                        CheckedFootprint.BBOX,
                        FindingSpans.mark(item.text(), CheckedFootprint.BBOX),
                        "It is not the box around the footprint, which is %s."
                                .formatted(inWords(bounds.exact())),
                        List.of(
                                fix(
                                        item,
                                        false,
                                        () -> GeometryBounds.of(geometry).orElseThrow()))));
    }

    /** Whether the box holds the footprint and little else. */
    private static boolean isWide(BoundingBox box, BoundingBox bounds) {
        for (int axis = 0; axis < 2; axis++) {
            double low = bounds.side(axis) - box.side(axis);
            double high = box.side(axis + 2) - bounds.side(axis + 2);
            double size = bounds.side(axis + 2) - bounds.side(axis);
            double margin = Math.max(size / 10, 1e-3);
            if (low < -1e-4 || high < -1e-4 || low > margin || high > margin) {
                return false;
            }
        }
        return true;
    }

    private static void missing(CheckedItem item, FindingSink out) {
        if (item.violations().stream().anyMatch(BboxGeometryRule::isMissing)
                && item.get(CheckedFootprint.GEOMETRY) instanceof JsonObject geometry) {
            out.explains(BboxGeometryRule::isMissing);
            out.add(
                    item.finding(
                            INFO,
                            item.severityOfMissing(),
                            JsonPointer.ROOT,
                            FindingSpans.mark(item.text(), JsonPointer.ROOT),
                            "The bounding box (bbox) is missing; a footprint needs one.",
                            GeometryBounds.of(geometry).stream()
                                    .map(box -> fix(item, true, () -> box))
                                    .toList()));
        }
    }

    private static boolean isMissing(SchemaViolation violation) {
        return violation.pointer().isRoot() && "bbox".equals(violation.member());
    }

    private static Fix fix(CheckedItem item, boolean safe, Supplier<List<BigDecimal>> box) {
        return Fix.of(
                "Set it to the box around the footprint",
                safe,
                item.text(),
                e -> e.set(CheckedFootprint.BBOX, box.get()));
    }

    static String inWords(List<BigDecimal> box) {
        return "%s to %s east and %s to %s north"
                .formatted(
                        plain(box.get(0)), plain(box.get(2)), plain(box.get(1)), plain(box.get(3)));
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() > 6 ? bare.setScale(6, RoundingMode.HALF_UP) : bare)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A box across the antimeridian, of a footprint that is not split there. */
    private static boolean isAround(JsonObject geometry, BoundingBox box) {
        double west = box.side(BoundingBox.WEST);
        double east = box.side(BoundingBox.EAST);
        if (!box.crosses()) {
            return false;
        }
        double width = Longitudes.unrolled(west, east) - west;
        double furthest = 0;
        double nearest = width;
        for (CheckedFootprint.Position position : CheckedFootprint.positions(geometry)) {
            double along = Longitudes.eastOf(west, position.longitude().doubleValue());
            furthest = Math.max(furthest, along);
            nearest = Math.min(nearest, along);
        }
        double tolerance = Math.max(1e-4, width / 1000);
        return Math.abs(furthest - width) <= tolerance && nearest <= tolerance;
    }
}
