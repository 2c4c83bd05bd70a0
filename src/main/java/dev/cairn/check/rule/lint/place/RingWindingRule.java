package dev.cairn.check.rule.lint.place;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonEditor;

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
        List<Footprint.Ring> wrong = new ArrayList<>();
        for (Footprint.Ring ring : Footprint.rings(item)) {
            double area = area(ring);
            if (ring.outer() ? area < 0 : area > 0) {
                wrong.add(ring);
            }
        }
        if (wrong.isEmpty() || Footprint.of(item).isSwapped()) {
            return;
        }
        Footprint.Ring first = wrong.getFirst();
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
    private static void turn(Footprint.Ring ring, JsonEditor editor) {
        int last = ring.positions().size() - 1;
        for (int i = 0; i <= last; i++) {
            editor.set(ring.place().child(i), ring.positions().get(last - i));
        }
    }

    /** Twice the area in square degrees, positive where the ring runs counterclockwise. */
    private static double area(Footprint.Ring ring) {
        double twice = 0;
        List<double[]> corners = new ArrayList<>();
        for (var position : ring.positions().elements()) {
            var numbers = Footprint.numbers(position);
            corners.add(new double[] {numbers.get(0).doubleValue(), numbers.get(1).doubleValue()});
        }
        double[] origin = corners.getFirst();
        for (int i = 0; i < corners.size(); i++) {
            double[] from = corners.get(i);
            double[] to = corners.get((i + 1) % corners.size());
            twice +=
                    (from[0] - origin[0]) * (to[1] - origin[1])
                            - (to[0] - origin[0]) * (from[1] - origin[1]);
        }
        return twice;
    }
}
