package dev.cairn.check.rule.guide;

import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;

/** The item names a contact. */
public final class ContactRule extends PresenceRule {

    /** One rule for all items: it keeps nothing between them. */
    public ContactRule() {
        super(
                RuleInfo.guide(
                        "contact",
                        Severity.HINT,
                        "The item names a contact.",
                        "The details page of the Marketplace shows it.",
                        ""),
                "The item names no contact; the details page shows whom to ask.",
                "contacts");
    }
}
