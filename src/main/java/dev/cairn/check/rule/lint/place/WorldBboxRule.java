package dev.cairn.check.rule.lint.place;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonEditor;
import dev.cairn.json.JsonObject;

import java.math.BigDecimal;
import java.util.List;

/** The box around the whole world has longitude first. */
public final class WorldBboxRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "world-bbox",
                    Severity.WARNING,
                    "The box around the whole world is [-180, -90, 180, 90], longitude first.",
                    "With latitude first, as it is printed in some advice, it leaves out half of the world and goes past the poles.",
                    "Put the numbers in their order.");

    private static final List<Integer> WORLD = List.of(-180, -90, 180, 90);
    private static final List<List<Integer>> WORLD_RING =
            List.of(
                    List.of(-180, -90),
                    List.of(180, -90),
                    List.of(180, 90),
                    List.of(-180, 90),
                    List.of(-180, -90));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether it is the whole world with latitude first. */
    static boolean isTurned(List<BigDecimal> box) {
        return box.size() == 4
                && box.get(0).intValue() == -90
                && box.get(1).intValue() == -180
                && box.get(2).intValue() == 90
                && box.get(3).intValue() == 180;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        List<BigDecimal> box = Footprint.numbers(item.get(Footprint.BBOX));
        if (isTurned(box)) {
            out.add(
                    item.finding(
                            INFO,
                            Footprint.BBOX,
                            "It has latitude before longitude. The whole world is -180, -90, 180, 90.",
                            Fix.of("Put longitude first", true, item.text(), e -> mend(item, e))));
        }
    }

    /** The footprint follows where it was turned in the same way. */
    private static void mend(CheckedItem item, JsonEditor editor) {
        editor.set(Footprint.BBOX, WORLD);
        Footprint place = Footprint.of(item);
        if (item.get(Footprint.GEOMETRY) instanceof JsonObject
                && !place.bounds().isEmpty()
                && isTurned(place.bounds())) {
            editor.set(Footprint.GEOMETRY.child("type"), "Polygon");
            editor.set(Footprint.COORDINATES, List.of(WORLD_RING));
        }
    }
}
