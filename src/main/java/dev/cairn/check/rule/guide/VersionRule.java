package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.check.rule.Extensions;
import dev.cairn.json.JsonObject;
import dev.cairn.json.Pointer;
import dev.cairn.stac.ExtensionUrl;

/** The item has a version. */
public final class VersionRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "version",
                    Severity.HINT,
                    "The item has a version.",
                    "Cards and details pages of the Marketplace show it.",
                    "Add version 1.0.0 and declare the version extension.");

    private static final Pointer PROPERTIES = Pointer.of("properties");
    private static final Pointer VERSION = Pointer.of("properties", "version");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (item.get(PROPERTIES) instanceof JsonObject && item.get(VERSION) == null) {
            out.add(
                    item.finding(
                            INFO,
                            PROPERTIES,
                            "The item has no version; the Marketplace shows it.",
                            Fix.of(
                                    "Add version 1.0.0",
                                    false,
                                    item.text(),
                                    e -> {
                                        if (!item.item().declares("version")) {
                                            Extensions.declare(e, ExtensionUrl.VERSION);
                                        }
                                        e.set(VERSION, "1.0.0");
                                    })));
        }
    }
}
