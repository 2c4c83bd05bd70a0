package dev.cairn.check.rule.lint.place;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.Places;
import dev.cairn.json.Json;
import dev.cairn.json.JsonObject;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Bounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The bounding box is the bounds of the geometry. */
public final class BboxGeometryRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "bbox-geometry",
                    Severity.WARNING,
                    "The bounding box is the smallest box around the footprint.",
                    "Catalogues search by the box and draw the footprint; an item with two places is found where it is not. A box that is a little too wide is a hint only, a missing one an error.",
                    "Work the box out from the footprint.");

    private static final double CIRCLE = 360;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (!(item.get(Footprint.GEOMETRY) instanceof JsonObject geometry)) {
            return;
        }
        if (item.get(Footprint.BBOX) == null) {
            missing(item, geometry, out);
            return;
        }
        Footprint place = Footprint.of(item);
        if (place.geometry() == null
                || place.box().isEmpty()
                || place.isSwapped()
                || WorldBboxRule.isTurned(place.box())
                || !Footprint.isOnEarth(place.bounds())
                || Footprint.isSame(place.bounds(), place.box())
                || isAround(place)) {
            return;
        }
        boolean wide = isWide(place.box(), place.bounds());
        out.add(
                item.finding(
                        INFO,
                        wide ? Severity.HINT : Severity.WARNING,
                        Footprint.BBOX,
                        Places.mark(item.text(), Footprint.BBOX),
                        "It is not the box around the footprint, which is %s."
                                .formatted(inWords(place.bounds())),
                        fixes(item, geometry)));
    }

    /** Whether the box holds the footprint and little else. */
    private static boolean isWide(List<BigDecimal> box, List<BigDecimal> bounds) {
        for (int axis = 0; axis < 2; axis++) {
            double low = bounds.get(axis).doubleValue() - box.get(axis).doubleValue();
            double high = box.get(axis + 2).doubleValue() - bounds.get(axis + 2).doubleValue();
            double size = bounds.get(axis + 2).doubleValue() - bounds.get(axis).doubleValue();
            double margin = Math.max(size / 10, 1e-3);
            if (low < -1e-4 || high < -1e-4 || low > margin || high > margin) {
                return false;
            }
        }
        return true;
    }

    private static void missing(CheckedItem item, JsonObject geometry, FindingSink out) {
        boolean wanted =
                item.violations().stream()
                        .anyMatch(v -> v.pointer().isRoot() && "bbox".equals(v.member()));
        if (wanted) {
            out.explains(v -> v.pointer().isRoot() && "bbox".equals(v.member()));
            out.add(
                    item.finding(
                            INFO,
                            Severity.ERROR,
                            Pointer.ROOT,
                            Places.mark(item.text(), Pointer.ROOT),
                            "The bounding box (bbox) is missing; a footprint needs one.",
                            fixes(item, geometry)));
        }
    }

    private static List<Fix> fixes(CheckedItem item, JsonObject geometry) {
        Optional<List<BigDecimal>> box = Bounds.of(Json.plain(geometry));
        if (box.isEmpty()) {
            return List.of();
        }
        return List.of(
                Fix.of(
                        "Set it to the box around the footprint",
                        item.get(Footprint.BBOX) == null,
                        item.text(),
                        e -> e.set(Footprint.BBOX, box.get())));
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
    private static boolean isAround(Footprint place) {
        List<BigDecimal> box = place.box();
        if (box.get(0).compareTo(box.get(2)) <= 0 || place.geometry() == null) {
            return false;
        }
        double west = box.get(0).doubleValue();
        double width = box.get(2).doubleValue() + CIRCLE - west;
        double furthest = 0;
        double nearest = width;
        for (Footprint.Position position : Footprint.positions(place.geometry())) {
            double along = position.longitude().doubleValue() - west;
            along = (along % CIRCLE + CIRCLE) % CIRCLE;
            furthest = Math.max(furthest, along);
            nearest = Math.min(nearest, along);
        }
        double tolerance = Math.max(1e-4, width / 1000);
        return Math.abs(furthest - width) <= tolerance && nearest <= tolerance;
    }
}
