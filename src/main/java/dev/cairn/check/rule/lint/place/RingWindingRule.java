package dev.cairn.check.rule.lint.place;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonNumber;
import dev.cairn.json.JsonValue;

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
        List<Footprint.Ring> wrong = new ArrayList<>();
        for (Footprint.Ring ring : Footprint.rings(item)) {
            double area = area(ring);
            // across the antimeridian the numbers run the other way than the outline
            if ((ring.outer() ? area < 0 : area > 0) && !belts.has(ring)) {
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
        JsonArray positions = ring.positions();
        double originX = number(positions.get(0), 0);
        double originY = number(positions.get(0), 1);
        double twice = 0;
        double fromX = originX;
        double fromY = originY;
        // the way back to the first position adds nothing: areas are relative to it
        for (int i = 1; i < positions.size(); i++) {
            double toX = number(positions.get(i), 0);
            double toY = number(positions.get(i), 1);
            twice += (fromX - originX) * (toY - originY) - (toX - originX) * (fromY - originY);
            fromX = toX;
            fromY = toY;
        }
        return twice;
    }

    private static double number(JsonValue position, int axis) {
        return position instanceof JsonArray array && array.get(axis) instanceof JsonNumber number
                ? number.doubleValue()
                : 0;
    }
}
