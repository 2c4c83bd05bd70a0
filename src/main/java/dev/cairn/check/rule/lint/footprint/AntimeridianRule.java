package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonObject;
import dev.cairn.stac.geometry.BoundingBox;

import java.util.List;

/** A footprint across the antimeridian is cut in two there. */
public final class AntimeridianRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "antimeridian",
                    Severity.WARNING,
                    "A footprint that crosses the antimeridian (180°) is cut in two there.",
                    "An outline that jumps from 179 to -179 degrees is a belt around the rest of the world to programs; GeoJSON asks for one part on either side.",
                    "Split the footprint at 180°.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        CheckedFootprint place = CheckedFootprint.of(item);
        JsonObject geometry = place.geometry();
        AntimeridianBelts belts = AntimeridianBelts.of(item);
        if (geometry == null || belts.rings().isEmpty() || place.isSwapped()) {
            return;
        }
        CheckedFootprint.Ring first = belts.rings().getFirst();
        out.add(
                item.finding(
                        INFO,
                        first.place(),
                        "The outline crosses the antimeridian (180°) and is not split there: programs take it for a belt around the rest of the world.",
                        fixes(item, place, geometry, belts)));
    }

    private static List<Fix> fixes(
            CheckedItem item,
            CheckedFootprint place,
            JsonObject geometry,
            AntimeridianBelts belts) {
        // a box around the belt is no more right than the belt
        boolean box =
                place.box() == null
                        || place.box().side(BoundingBox.WEST) < place.box().side(BoundingBox.EAST);
        return belts
                .unrolled(geometry)
                .flatMap(whole -> FootprintCut.of(whole, CheckedFootprint.positions(geometry)))
                .map(
                        cut ->
                                Fix.of(
                                        "Split it in two at 180°",
                                        false,
                                        item.text(),
                                        e -> cut.write(e, box)))
                .stream()
                .toList();
    }
}
