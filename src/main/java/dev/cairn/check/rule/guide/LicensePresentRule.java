package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;

/** The item names its licence, by its SPDX id or by a link of relation license. */
public final class LicensePresentRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "license",
                    Severity.WARNING,
                    "The item names its licence, by its SPDX id or by a link of relation license.",
                    "Who orders or runs the resource must accept the licence first.",
                    "");

    private static final JsonPointer PROPERTIES = JsonPointer.of("properties");
    private static final JsonPointer LICENSE = JsonPointer.of("properties", "license");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (!(item.get(PROPERTIES) instanceof JsonObject)
                || item.get(LICENSE) != null
                || !item.item().linksOf("license").isEmpty()) {
            return;
        }
        out.add(
                item.finding(
                        INFO,
                        PROPERTIES,
                        "The item names no licence, neither by its SPDX id nor by a link of the relation license."));
    }
}
