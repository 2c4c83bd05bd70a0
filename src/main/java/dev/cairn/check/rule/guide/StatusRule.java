package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Fix;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.JsonObject;
import dev.cairn.json.JsonPointer;
import dev.cairn.stac.PublicationStatus;

/** The item has a status. */
public final class StatusRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "status",
                    Severity.WARNING,
                    "The item has a status.",
                    "Without one the service leaves the item alone: it stays a draft.",
                    "Publish; unpublish.");

    private static final JsonPointer PROPERTIES = JsonPointer.of("properties");
    private static final JsonPointer STATUS = JsonPointer.of("properties", "status");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (item.item().status() == PublicationStatus.DRAFT
                && item.get(PROPERTIES) instanceof JsonObject) {
            out.add(
                    item.finding(
                            INFO,
                            PROPERTIES,
                            "Without a status the item is a draft: the service leaves it alone.",
                            Fix.of(
                                    "Set it to published",
                                    false,
                                    item.text(),
                                    e -> e.set(STATUS, "published")),
                            Fix.of(
                                    "Set it to unpublished",
                                    false,
                                    item.text(),
                                    e -> e.set(STATUS, "unpublished"))));
        }
    }
}
