package dev.cairn.check.rule.lint.place;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonArray;
import dev.cairn.json.JsonEditor;

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

    /** Whether the box of an item is the whole world with latitude first. */
    static boolean isTurned(CheckedItem item) {
        Box box = Footprint.of(item).box();
        return box != null
                && box.isWorldTurned()
                && item.get(Footprint.BBOX) instanceof JsonArray numbers
                && numbers.size() == 4;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (isTurned(item)) {
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
        Box bounds = Footprint.of(item).bounds();
        if (bounds != null && bounds.isWorldTurned()) {
            editor.set(Footprint.GEOMETRY.child("type"), "Polygon");
            editor.set(Footprint.COORDINATES, List.of(WORLD_RING));
        }
    }
}
