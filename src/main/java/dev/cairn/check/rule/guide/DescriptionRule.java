package dev.cairn.check.rule.guide;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;

/** The item has a description. */
public final class DescriptionRule extends PresenceRule {

    /** One rule for all items: it keeps nothing between them. */
    public DescriptionRule() {
        super(
                RuleInfo.guide(
                        "description",
                        Severity.WARNING,
                        "The item has a description.",
                        "The Marketplace shows it.",
                        ""),
                "The description is missing; the Marketplace shows it.",
                "description");
    }
}
