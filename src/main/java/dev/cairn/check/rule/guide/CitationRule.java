package dev.cairn.check.rule.guide;

import dev.cairn.check.CheckedItem;
import dev.cairn.check.RuleInfo;
import dev.cairn.check.Severity;

/** The item says how to cite it. */
public final class CitationRule extends PresenceRule {

    /** One rule for all items: it keeps nothing between them. */
    public CitationRule() {
        super(
                RuleInfo.guide(
                        "citation",
                        Severity.HINT,
                        "The item says how to cite it.",
                        "The details page of the Marketplace shows it.",
                        ""),
                "The item says nowhere how to cite it; the details page shows it.",
                "sci:doi",
                "sci:citation",
                "sci:publications");
    }

    @Override
    boolean isGivenElsewhere(CheckedItem item) {
        return !item.item().linksOf("cite-as").isEmpty();
    }
}
