package dev.cairn.check.rule.lint.footprint;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.explain.FindingSpans;
import dev.cairn.json.JsonArray;

import java.util.List;

/** The outline of a polygon ends where it begins. */
public final class RingClosedRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.lint(
                    "ring-closed",
                    Severity.WARNING,
                    "The outline of a polygon ends at the position it begins with.",
                    "GeoJSON asks for it; some programs drop a footprint that is open.",
                    "Add the first position at the end.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {
        for (CheckedFootprint.Ring ring : CheckedFootprint.rings(item)) {
            JsonArray positions = ring.positions();
            if (!positions.get(0).equals(positions.get(positions.size() - 1))) {
                out.explains("minItems", ring.place());
                boolean triangle = positions.size() == 3;
                out.add(
                        item.finding(
                                INFO,
                                triangle && item.isBroken(ring.place())
                                        ? Severity.ERROR
                                        : Severity.WARNING,
                                ring.place(),
                                FindingSpans.mark(item.text(), ring.place()),
                                "The outline is open: it does not end at the position it begins with.",
                                List.of(
                                        Fix.of(
                                                "Close the outline",
                                                true,
                                                item.text(),
                                                e -> e.add(ring.place(), positions.get(0))))));
            }
        }
    }
}
