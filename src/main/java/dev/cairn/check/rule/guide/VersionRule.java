package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.Fix;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.extension.Declarations;
import dev.cairn.stac.extension.StandardExtensions;

import java.util.List;

/** The item has a version. */
public final class VersionRule extends PresenceRule {

    private static final JsonPointer VERSION = JsonPointer.of("properties", "version");

    /** One rule for all items: it keeps nothing between them. */
    public VersionRule() {
        super(
                RuleInfo.guide(
                        "version",
                        Severity.HINT,
                        "The item has a version.",
                        "Cards and details pages of the Marketplace show it.",
                        "Add version 1.0.0 and declare the version extension."),
                "The item has no version; the Marketplace shows it.",
                "version");
    }

    @Override
    List<Fix> fixes(CheckedItem item) {
        if (!item.item().properties().has("datetime")) {
            // the properties are not where they belong: that comes first
            return List.of();
        }
        return item.tried(
                "Add version 1.0.0",
                false,
                e -> {
                    if (!item.item().declares("version")) {
                        Declarations.declare(e, StandardExtensions.VERSION);
                    }
                    e.set(VERSION, "1.0.0");
                });
    }
}
