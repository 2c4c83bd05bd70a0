package dev.cairn.check.rule.guide;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;

/** The item has a title. */
public final class TitleRule extends PresenceRule {

    /** One rule for all items: it keeps nothing between them. */
    public TitleRule() {
        super(
                RuleInfo.guide(
                        "title",
                        Severity.WARNING,
                        "The item has a title.",
                        "The Marketplace shows it.",
                        ""),
                "The title is missing; the Marketplace shows it.",
                "title");
    }
}
