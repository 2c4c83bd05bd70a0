package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.FindingSink;
import dev.cairn.check.Rule;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;
import dev.cairn.json.Pointer;
import dev.cairn.stac.Status;

/**
 * Publishing again under the same id changes what is published; another id publishes a second
 * resource.
 */
public final class RepublishRule implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.guide(
                    "href-changed-id",
                    Severity.HINT,
                    "Publishing again under the same id changes what is published; another id publishes a second resource.",
                    "The id is how the service knows the resource again.",
                    "");

    private static final Pointer ID = Pointer.of("id");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedItem item, FindingSink out) {

        if (item.item().status() == Status.PUBLISHED && item.item().id() != null) {
            out.add(
                    item.finding(
                            INFO,
                            ID,
                            "Published again under this identifier, the item replaces what is published; under another it becomes a second resource."));
        }
    }
}
