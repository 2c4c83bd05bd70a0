package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonArray;
import dev.cairn.json.edit.JsonEditor;
import dev.cairn.stac.geometry.BoundingBox;
import dev.cairn.stac.geometry.BoxOutline;

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

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether the box of an item is the whole world with latitude first. */
    static boolean isTurned(CheckedItem item) {
        BoundingBox box = CheckedFootprint.of(item).box();
        return box != null
                && box.isWorldTurned()
                && item.get(CheckedFootprint.BBOX) instanceof JsonArray numbers
                && numbers.size() == 4;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        if (isTurned(item)) {
            out.add(
                    item.finding(
                            INFO,
                            CheckedFootprint.BBOX,
                            "It has latitude before longitude. The whole world is -180, -90, 180, 90.",
                            Fix.of("Put longitude first", true, item.text(), e -> mend(item, e))));
        }
    }

    /** The footprint follows where it was turned in the same way. */
    private static void mend(CheckedItem item, JsonEditor editor) {
        editor.set(CheckedFootprint.BBOX, WORLD);
        BoundingBox bounds = CheckedFootprint.of(item).bounds();
        if (bounds != null && bounds.isWorldTurned()) {
            BoxOutline.geometry(WORLD)
                    .forEach(
                            (member, value) ->
                                    editor.set(CheckedFootprint.GEOMETRY.child(member), value));
        }
    }
}
