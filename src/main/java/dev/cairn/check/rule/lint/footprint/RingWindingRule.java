package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.geometry.PolygonRings;

import java.util.ArrayList;
import java.util.List;

/** The outline of a polygon runs counterclockwise, its holes clockwise. */
public final class RingWindingRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "ring-winding",
                    Severity.HINT,
                    "The outline of a polygon runs counterclockwise, and its holes clockwise.",
                    "GeoJSON asks for it; a program that goes by it takes the rest of the world for the footprint.",
                    "Turn the outline around.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        AntimeridianBelts belts = AntimeridianBelts.of(item);
        List<CheckedFootprint.Ring> wrong = new ArrayList<>();
        for (CheckedFootprint.Ring ring : CheckedFootprint.rings(item)) {
            // across the antimeridian the numbers run the other way than the outline
            if (PolygonRings.isTurned(ring.positions(), ring.outer()) && !belts.has(ring)) {
                wrong.add(ring);
            }
        }
        if (wrong.isEmpty() || CheckedFootprint.of(item).isSwapped()) {
            return;
        }
        CheckedFootprint.Ring first = wrong.getFirst();
        out.add(
                item.finding(
                        INFO,
                        first.place(),
                        wrong.size() > 1
                                ? "%d outlines run the wrong way round: outer ones run counterclockwise, holes clockwise."
                                        .formatted(wrong.size())
                                : first.outer()
                                        ? "The outline runs clockwise; an outer one runs counterclockwise."
                                        : "The hole runs counterclockwise; a hole runs clockwise.",
                        Fix.of(
                                wrong.size() > 1 ? "Turn them around" : "Turn it around",
                                true,
                                item.text(),
                                e -> wrong.forEach(ring -> turn(ring, e)))));
    }

    /** Each number keeps its spelling. */
    private static void turn(CheckedFootprint.Ring ring, JsonEditor editor) {
        int last = ring.positions().size() - 1;
        for (int i = 0; i <= last; i++) {
            editor.set(ring.place().child(i), ring.positions().get(last - i));
        }
    }
}
