package dev.cairn.check.rule.guide;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;

/** The item has themes. */
public final class ThemeRule extends PresenceRule {

    /** One rule for all items: it keeps nothing between them. */
    public ThemeRule() {
        super(
                RuleInfo.guide(
                        "theme",
                        Severity.HINT,
                        "The item has themes.",
                        "The details page of the Marketplace shows them.",
                        ""),
                "The item has no themes; the details page shows them.",
                "themes");
    }
}
