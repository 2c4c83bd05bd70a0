package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonObject;
import dev.cairn.json.Pointer;

/** The item has themes. */
public final class ThemeRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "theme",
                    Severity.HINT,
                    "The item has themes.",
                    "The details page of the Marketplace shows it.",
                    "");

    private static final Pointer PROPERTIES = Pointer.of("properties");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (item.get(PROPERTIES) instanceof JsonObject
                && item.get(Pointer.of("properties", "themes")) == null) {
            out.add(
                    item.finding(
                            INFO,
                            PROPERTIES,
                            "The item has no themes; the details page shows them."));
        }
    }
}
